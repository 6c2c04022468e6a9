import { expect } from "chai";
import request from "supertest";
import { testApp } from "../../support/services.ts";
import { withoutTerms } from "../../support/without-terms.ts";

const get = async (path: string) => withoutTerms(await request(await testApp()).get(path));
const words = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const section = (html: string, id: string) =>
  html.slice(html.indexOf(`id="${id}"`)).split("\n</section>")[0] ?? "";

describe("the need levels' page", () => {
  it("says who the children are, what they are offered and by which law, in both languages", async () => {
    const da = words(section((await get("/da/niveauer")).text, "niveau-1"));
    for (const text of [
      "vidtgående og vedvarende nedsat",
      "Specialbørnehave eller specialgruppe.",
      "Servicelovens § 32.",
      "Barnets lov §§ 82–83",
      "efterprøvet",
    ])
      expect(da).to.include(text);
    const en = words(section((await get("/en/need-levels")).text, "level-1"));
    expect(en).to.include("far-reachingly and persistently impaired").and.include("Section 32");
  });

  it("is silent on the law where the booklet is: levels 3 and 4", async () => {
    const { text } = await get("/da/niveauer");
    const silent = [1, 2, 3, 4].filter((level) =>
      section(text, `niveau-${level}`).includes("Hæftet nævner ingen lov for dette niveau."),
    );
    expect(silent).to.deep.equal([3, 4]);
  });

  it("shows each level under each model: a boundary at level 1 in model 1 alone", async () => {
    const { text } = await get("/en/need-levels");
    const table = text.slice(text.indexOf('<table class="by-model level-paths">')).split("</table>")[0] ?? "";
    const rows = table.split("<tr>").slice(2);
    const counts = rows.map((row) => [...row.matchAll(/<strong>([^<]*)<\/strong>/g)].map(([, told]) => told));
    expect(counts.map((row) => row.length)).to.deep.equal([4, 4, 4, 1]);
    expect(counts[0]?.map((told) => told?.includes("1 department boundary"))).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    expect(counts[3]?.[0]).to.equal("The child stays in its own daycare. No referral is needed.");
    expect(rows[3]).to.include('colspan="4"');
  });

  it("follows another child where asked to", async () => {
    const { text } = await get("/da/niveauer?organisation=svendborg&unit=area-4-house-8");
    expect(words(text)).to.include("Barnet går i Børnehus 19").and.include("Svendborg");
    expect(text).to.include("?organisation=svendborg&amp;level=3&amp;unit=area-4-house-8");
  });

  it("lists every step of every strip in an equal table", async () => {
    const level = section((await get("/en/need-levels")).text, "level-1");
    const strips = (level.match(/class="paths__path"/g) ?? []).length;
    const table = level.slice(level.indexOf("<table"));
    const models = [...table.matchAll(/<th scope="row">(\d)\. /g)].map(([, number]) => number);
    expect(strips).to.equal(4);
    expect(new Set(models)).to.deep.equal(new Set(["1", "2", "3", "4"]));
    expect(table).to.include("Disability section");
  });

  it("sets Svendborg's three stages beside the levels", async () => {
    const stages = section((await get("/da/niveauer")).text, "stadier");
    for (const id of ["ST-1", "ST-2", "ST-3"]) expect(stages).to.include(`href="/da/udsagn/${id}"`);
  });

  it("does not know a municipality that is not there, and prints nothing that was typed", async () => {
    const { status, text } = await get("/da/niveauer?organisation=%3Cscript%3Ealert(1)");
    expect(status).to.equal(404);
    expect(text).to.not.include("<script>alert");
  });
});
