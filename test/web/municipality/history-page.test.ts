import { expect } from "chai";
import { newAnalysis } from "../../support/analyses.ts";
import { testServices } from "../../support/services.ts";
import { visitor } from "./visitor.ts";

async function changed() {
  const { id, editToken, internalToken, access } = await newAnalysis();
  const { analyses } = await testServices();
  const renamed = (name: string) => ({ type: "rename", id: "n1", name: { da: name, en: name } }) as const;
  for (const [version, name] of ["Solsikken", "Månen"].entries())
    await analyses.edit(access, { version, key: `${version}`, commands: [renamed(name)] });
  const browser = await visitor();
  await browser.enter(editToken);
  const nameNow = async () => (await analyses.open(access)).state.organisation.units[0]?.name.da;
  return { browser, internalToken, history: `/da/kommune/${id}/historik`, nameNow };
}

describe("the history of an analysis", () => {
  it("tells what was changed, the newest first, by sitting", async () => {
    const { browser, history } = await changed();
    const { text } = await browser.open(history);
    const [latest, first] = ["Solsikken hedder nu Månen", "n1 hedder nu Solsikken"].map((words) =>
      text.indexOf(words),
    );
    expect(latest)
      .to.be.above(0)
      .and.below(first ?? 0);
    expect(text.match(/class="sitting"/g)).to.have.length(1);
  });

  it("shows the municipality as it was, and goes back to it as a step of its own", async () => {
    const { browser, history, nameNow } = await changed();
    const past = await browser.open(`${history}?version=1`);
    expect(past.text)
      .to.include("Som kommunen var efter ændring 1")
      .and.to.include("<title>Dagtilbud: Solsikken");
    const key = / name="key" value="([^"]*)"/.exec(past.text)?.[1] ?? "";
    const { status } = await browser.send(`${history}?version=1`, { version: "1", key });
    expect([status, await nameNow()]).to.deep.equal([303, "Solsikken"]);
    expect((await browser.open(history)).text).to.include("Gået tilbage: Månen hedder nu Solsikken");
  });

  it("is told as any page that is not there for a version that never was, and to whoever may only read", async () => {
    const { browser, history, internalToken } = await changed();
    expect((await browser.open(`${history}?version=99`)).status).to.equal(404);
    const reader = await visitor();
    await reader.enter(internalToken);
    expect((await reader.open(history)).status).to.equal(404);
  });
});
