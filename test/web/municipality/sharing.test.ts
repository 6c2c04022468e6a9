import { expect } from "chai";
import { newAnalysis } from "../../support/analyses.ts";
import { testServices } from "../../support/services.ts";
import { linkTo, visitor } from "./visitor.ts";

const sharingOf = (id: string) => `/da/kommune/${id}/deling`;

async function editor() {
  const made = await newAnalysis();
  const browser = await visitor();
  await browser.enter(made.editToken);
  const page = sharingOf(made.id);
  return { ...made, browser, page, text: async () => (await browser.open(page)).text };
}

describe("the sharing page", () => {
  it("shows a new link until it is kept, ready to be sent and saved, and then never again", async () => {
    const { browser, page, text } = await editor();
    expect((await browser.send(page, { do: "add", kind: "read", name: "Børneudvalget" })).status).to.equal(
      303,
    );
    for (let times = 0; times < 2; times++) {
      const shown = await text();
      expect(shown).to.include("Gem linket nu");
      const [, token = ""] = /kommune\/aabn\/([\w-]{22})<\/code>/.exec(shown) ?? [];
      expect(shown).to.match(new RegExp(`href="mailto:\\?subject=[^"]*body=[^"]*${token}`));
      expect(shown).to.match(
        new RegExp(`href="data:text/plain[^"]*${token}[^"]*" download="link-til-analysen.txt"`),
      );
      const other = await visitor();
      expect((await other.enter(token)).status).to.equal(303);
    }
    await browser.send(page, { do: "kept" });
    const kept = await text();
    expect(kept)
      .to.include("Børneudvalget")
      .and.to.not.match(/kommune\/aabn\/[\w-]{22}/);
  });

  it("withdraws one link and leaves the others, but never the last that can change", async () => {
    const { browser, page, access, readToken, editToken } = await editor();
    const { analyses } = await testServices();
    const links = await analyses.linksTo(access);
    const idOf = (kind: string) => links.find((link) => link.kind === kind)?.id ?? "";
    await browser.send(page, { do: "revoke", link: idOf("read") });
    const reader = await visitor();
    expect((await reader.open(linkTo(readToken))).status).to.equal(404);
    const { status, text: refused } = await browser.send(page, { do: "revoke", link: idOf("edit") });
    expect(status).to.equal(400);
    expect(refused).to.include("Det er det sidste link til at redigere");
    expect((await reader.open(linkTo(editToken))).status).to.equal(200);
  });

  it("changes how long the analysis is kept", async () => {
    const { browser, page, text, access } = await editor();
    const { analyses } = await testServices();
    const [, day = ""] = /<option value="(\d{4}-\d\d-\d\d)"/.exec(await text()) ?? [];
    expect((await browser.send(page, { do: "keep", keptUntil: day })).status).to.equal(303);
    const { state, keptUntil } = await analyses.open(access);
    expect(state.settings.keptUntil).to.equal(day);
    expect(keptUntil.toISOString().slice(0, 10) > day).to.equal(true);
    expect((await browser.send(page, { do: "keep", keptUntil: "i morgen" })).status).to.equal(400);
  });

  it("gives everything as one file, named by municipality and day, to each as much as they may see", async () => {
    const { id, browser, readToken, internalToken } = await editor();
    const address = `/da/kommune/${id}/analyse.json`;
    const own = await browser.open(address);
    expect(own.headers["content-disposition"]).to.match(
      /^attachment; filename="town-\d{4}-\d\d-\d\d\.json"$/,
    );
    expect(JSON.parse(own.text).schema).to.equal("tovholder/analysis@1");
    const fileFor = async (token: string) => {
      const other = await visitor();
      await other.enter(token);
      return other.open(address);
    };
    const internal = await fileFor(internalToken);
    expect(internal.headers["content-disposition"]).to.include("town-intern-");
    expect(internal.text).to.equal(own.text);
    expect((await fileFor(readToken)).text).to.not.equal(own.text);
    expect((await (await visitor()).open(address)).status).to.equal(404);
  });

  it("deletes everything once the municipality's name is written, and not before", async () => {
    const { id, browser, page, editToken } = await editor();
    const refused = await browser.send(page, { do: "delete", confirm: "Another" });
    expect([refused.status, refused.text.includes("skriv Town, som det står på siden")]).to.deep.equal([
      400,
      true,
    ]);
    const gone = await browser.send(page, { do: "delete", confirm: " town " });
    expect([gone.status, gone.headers.location]).to.deep.equal([303, "/da/kommune"]);
    expect((await browser.open(page)).status).to.equal(404);
    expect((await browser.open(linkTo(editToken))).status).to.equal(404);
    expect((await browser.open(`/da/kommune/${id}/analyse.json`)).status).to.equal(404);
  });

  it("is for those who may change alone", async () => {
    const { page, readToken, internalToken } = await editor();
    for (const token of [readToken, internalToken]) {
      const reader = await visitor();
      await reader.enter(token);
      expect((await reader.open(page)).status).to.equal(404);
    }
  });
});
