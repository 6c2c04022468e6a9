import { expect } from "chai";
import { pino } from "pino";
import request from "supertest";
import { testApp } from "../../support/services.ts";

async function loggedFor(path: string): Promise<string> {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const answer = await request(await testApp({ log })).get(path);
  expect(answer.status).to.equal(404);
  expect(lines).to.have.length(1);
  return JSON.parse(lines[0] ?? "").req.path;
}

describe("the log", () => {
  const secrets = ["abcdefghijklmnopqrstuv", "Zx_-4567890abcdefghijk", "short"];

  it("tells no secret of a link, whatever it looks like and however its address is spelled", async () => {
    for (const secret of secrets)
      for (const [address, told] of [
        ["/da/kommune/aabn/", "/da/kommune/aabn/…"],
        ["/en/municipality/open/", "/en/municipality/open/…"],
        ["/da/KOMMUNE/Aabn/", "/da/kommune/aabn/…"],
        ["/da//kommune/%61abn//x/", "/da/kommune/aabn/…"],
      ] as const)
        for (const after of ["", "/", "/more", "?a=b"])
          expect(await loggedFor(address + secret + after)).to.equal(told);
  });

  it("tells any other address whole, but for its query", async () => {
    for (const path of ["/da/kommune/0123456789abcdefghijkl/i-dag", "/da/kommune/aabn", "/x/%zz/y"])
      expect(await loggedFor(`${path}?token=secret`)).to.equal(path);
  });
});
