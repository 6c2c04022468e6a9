import { expect } from "chai";
import { progressOn } from "../../../src/cli/printing/progress.ts";

function told(isTTY: boolean, moments: readonly (readonly [ms: number, share: number])[]): readonly string[] {
  const written: string[] = [];
  let at = 0;
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, "Sums", () => at);
  for (const [ms, share] of moments) {
    at = ms;
    progress.tell(share);
  }
  progress.end();
  return written;
}

describe("progress", () => {
  it("says nothing of what is done within a second", () => {
    for (const isTTY of [true, false])
      expect(
        told(isTTY, [
          [10, 0.5],
          [999, 1],
        ]),
      ).to.deep.equal([]);
  });

  it("draws a bar on a terminal, and clears it away", () => {
    expect(
      told(true, [
        [1_000, 0.5],
        [1_001, 0.501],
        [1_200, 1],
      ]),
    ).to.deep.equal([
      "\r███████████████░░░░░░░░░░░░░░░  50 % Sums",
      "\r██████████████████████████████ 100 % Sums",
      "\r\u001b[K",
    ]);
  });

  it("writes a line for each tenth elsewhere", () => {
    expect(
      told(false, [
        [1_000, 0.11],
        [1_100, 0.19],
        [1_200, 0.2],
      ]),
    ).to.deep.equal(["Sums: 10 %\n", "Sums: 20 %\n"]);
  });
});
