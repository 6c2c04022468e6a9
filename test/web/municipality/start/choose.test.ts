import { expect } from "chai";
import request from "supertest";
import { newAnalysis } from "../../../support/analyses.ts";
import { testServices } from "../../../support/services.ts";
import { tokenOn } from "../../forms/browser.ts";
import { visitor } from "../visitor.ts";

const address = "/da/kommune";
type Visitor = Awaited<ReturnType<typeof visitor>>;

const cookieOf = ({ cookies }: Visitor) => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");

async function upload(reader: Visitor, content: string | Buffer) {
  const token = tokenOn((await reader.open(address)).text);
  return request(reader.app)
    .post(address)
    .set("Cookie", cookieOf(reader))
    .field("token", token)
    .field("way", "file")
    .attach("file", Buffer.from(content), "analyse.json");
}

const faultsIn = (text: string) =>
  [...(/error-summary"[\s\S]*?<\/ul>/.exec(text)?.[0].matchAll(/<a [^>]*>([^<]*)/g) ?? [])].map(
    ([, told]) => told,
  );

/** What the browser with an answer's session may now open. */
async function begun(headers: Readonly<Record<string, unknown>>) {
  const { analyses } = await testServices();
  const [, id = ""] = /kommune\/(\w+)\/i-dag$/.exec(String(headers.location)) ?? [];
  const lines = [headers["set-cookie"] ?? []].flat().map(String);
  const session = lines.find((line) => line.startsWith("tovholder-session="))?.split(/[=;]/)[1] ?? null;
  return analyses.open(await analyses.enter(session, id));
}

describe("the page of one's own municipality", () => {
  it("says where to begin, and that nothing has been opened yet", async () => {
    const { text } = await (await visitor()).open(address);
    expect(text).to.include('href="/da/kommune/ny"');
    expect(text).to.include("Du har ikke åbnet nogen analyse her endnu");
  });

  it("lists what this browser has opened, with what one may do and until when it is kept", async () => {
    const { id, editToken, internalToken } = await newAnalysis();
    const reader = await visitor();
    await reader.enter(internalToken);
    expect((await reader.open(address)).text).to.include("Du kan læse den med de præcise tal.");
    await reader.enter(editToken);
    const { text } = await reader.open(address);
    expect(text).to.include(`href="/da/kommune/${id}/i-dag"`).and.include("Du kan ændre den.");
    expect(text).to.match(/Slettes \d+\. \w+ \d{4}, hvis ingen ændrer den inden\./);
  });

  it("copies a case, which is one's own from then on", async () => {
    const { status, headers } = await (await visitor()).send(address, { way: "copy", from: "case:koege" });
    expect(status).to.equal(303);
    const { name, state } = await begun(headers);
    expect(name).to.deep.equal({ da: "Kopi af Køge", en: "Copy of Køge" });
    expect(state.organisation.kind).to.equal("own");
  });

  it("copies an analysis that this browser has opened, and no other", async () => {
    const { id, editToken } = await newAnalysis();
    const stranger = await (await visitor()).send(address, { way: "copy", from: `mine:${id}` });
    expect([stranger.status, faultsIn(stranger.text)]).to.deep.equal([400, ["Hvad skal kopieres?: vælg en"]]);
    const reader = await visitor();
    await reader.enter(editToken);
    const { status, headers } = await reader.send(address, { way: "copy", from: `mine:${id}` });
    expect([status, String(headers.location).includes(id)]).to.deep.equal([303, false]);
  });

  it("opens an analysis' own file to the very same, and an organisation of either version", async () => {
    const { analyses } = await testServices();
    const { access } = await newAnalysis();
    const { state } = await analyses.open(access);
    const reader = await visitor();
    expect((await begun((await upload(reader, JSON.stringify(state))).headers)).state).to.deep.equal(state);
    for (const version of [1, 2]) {
      const document = { ...state.organisation, schema: `tovholder/organisation@${version}` };
      const { headers } = await upload(reader, JSON.stringify(document));
      expect((await begun(headers)).state.organisation.units).to.deep.equal(state.organisation.units);
    }
  });

  it("tells what is wrong in a file and where, and begins nothing", async () => {
    const { analyses } = await testServices();
    const { access } = await newAnalysis();
    const { organisation } = (await analyses.open(access)).state;
    const [unit, ...others] = organisation.units;
    const broken = { ...organisation, units: [{ ...unit, leader: "nobody" }, ...others] };
    const wrong = { ...organisation, units: [{ ...unit, children: { 1: -1, 2: 0, 3: 0 } }, ...others] };
    const reader = await visitor();
    for (const [content, told] of [
      ["", "vælg en fil"],
      ['{\n"a": ]', "linje 2, kolonne 6: er ikke JSON"],
      ["[]", "er hverken en analyse eller en organisation fra Tovholder"],
      [JSON.stringify(broken), "units.0.leader"],
      [JSON.stringify(wrong), "units.0.children.1: skal være mindst 0"],
      ["[".repeat(40), "lag inde i hinanden"],
      [Buffer.alloc(5 * 1_048_576 + 1, " "), "højst 5 MB ad gangen"],
    ] as const) {
      const { status, text, headers } = await upload(reader, content);
      expect([status, faultsIn(text).join()], told).to.satisfy(
        ([code, words]: readonly [number, string]) => code === 400 && words.includes(told),
      );
      expect(String(headers["set-cookie"] ?? "")).to.not.include("session");
    }
  });

  it("takes no file that our own page did not send", async () => {
    const reader = await visitor();
    await reader.open(address);
    const { status } = await request(reader.app)
      .post(address)
      .set("Cookie", cookieOf(reader))
      .field("token", "forged")
      .field("way", "file")
      .attach("file", Buffer.from("{}"), "x.json");
    expect(status).to.equal(403);
  });
});
