import { expect } from "chai";
import request from "supertest";
import { testApp, testServices } from "../../support/services.ts";
import { withoutTerms } from "../../support/without-terms.ts";

const get = async (path: string) => withoutTerms(await request(await testApp()).get(path));
const claimsIn = (page: string) =>
  [...page.matchAll(/<article class="claim" id="([^"]+)"/g)].map(([, id]) => id);

describe("the page of all sources", () => {
  it("leads to each of them, and says what each may be used for and how it is dated", async () => {
    const { text } = await get("/da/kilder");
    const { corpus } = await testServices();
    expect(corpus.sources.length).to.equal(5);
    for (const { id, scope } of corpus.sources) {
      expect(text).to.include(`<a href="/da/kilder/${id}">`);
      expect(text).to.include(scope.da);
    }
    expect(text).to.include("udateret").and.include("168 udsagn");
  });

  it("sets the law then beside the law now, and says what is not verified and when it was checked", async () => {
    const { text } = await get("/da/kilder");
    for (const words of [
      "Servicelovens § 32 var grundlaget",
      "Siden 1. januar 2024 gælder barnets lov",
      "ikke efterprøvet",
      "Undersøgt 22. november 2026",
    ])
      expect(text).to.include(words);
    expect((await get("/en/sources")).text)
      .to.include("not verified")
      .and.include("Checked 22 November 2026");
  });

  it("cites the official collection where it can, and says that it was not read there", async () => {
    const law = async (path: string, id: string) =>
      (await get(path)).text.split(`<article id="${id}"`)[1]?.split("</article>")[0] ?? "";
    const versions = await law("/da/kilder", "LAW-1c");
    expect(versions).to.include(
      '<a href="https://www.retsinformation.dk/eli/lta/2025/282">lovbekendtgørelse nr. 282 af 17. marts 2025, barnets lov</a>',
    );
    expect(versions).to.include("eli/lta/2023/721").and.include("Dér har vi ikke læst den.");
    expect(await law("/en/sources", "LAW-2")).to.include(
      "consolidated act no. 1038 of 11 August 2025, the Daycare Act</a>. We have not read it there.",
    );
    expect(await law("/da/kilder", "LAW-9"))
      .to.include("98")
      .and.not.include("retsinformation");
  });

  it("tells every known defect, at an address of its own", async () => {
    const { text } = await get("/da/kilder");
    const { corpus } = await testServices();
    for (const { id } of corpus.defects) expect(text).to.include(`id="${id}"`);
    expect(text).to.include("Støttekorpset i model 4");
  });
});

describe("looking for words on the page of all sources", () => {
  const topics = (text: string) =>
    [...text.matchAll(/<article id="(LAW-[^"]+)"[^>]*data-find( hidden)?>/g)].flatMap(([, id, hidden]) =>
      hidden ? [] : [id],
    );

  it("shows the law, sources and defects that hold them, unfolded", async () => {
    const { text } = await get("/da/kilder?soeg=minimumsnormering");
    expect(topics(text)).to.deep.equal(["LAW-5", "LAW-5c"]);
    expect([...text.matchAll(/data-find-fold open>/g)].length).to.equal(2);
    expect(text)
      .to.match(/2 af \d+ passer\./)
      .and.include('<a href="/da/kilder">Vis alt</a>');
  });

  it("takes the words of either language's link, and prints nothing as markup", async () => {
    expect(topics((await get("/en/sources?soeg=parents%20board")).text)).to.include("LAW-11");
    const { status, text } = await get("/en/sources?find=%3Cscript%3Ealert(1)xyzzy");
    expect(status).to.equal(200);
    expect(text).to.not.include("<script>alert");
    expect(text).to.include("Nothing on the page matches.");
  });

  it("folds each change of law under its topic, how sure we are, and where it was read", async () => {
    const { text } = await get("/da/kilder");
    expect(text.replace(/<[^>]*>/g, " ")).to.match(/Overgang fra § 32 +efterprøvet +Læst ved kilden\./);
    expect(text).to.not.include("data-find-fold open");
  });
});

describe("the page of a source", () => {
  it("has every claim once, under the source's own headings in its own order", async () => {
    const { corpus } = await testServices();
    for (const { id, sections } of corpus.sources) {
      const { text } = await get(`/da/kilder/${id}`);
      const own = corpus.claimsBySource.get(id) ?? [];
      const inOrder = sections.flatMap((section) => own.filter((one) => one.section === section));
      expect(claimsIn(text), id).to.deep.equal(inOrder.map((one) => one.id));
    }
  });

  it("shows what a link asks for, says how many, and keeps the choice in the form", async () => {
    const { text } = await get("/da/kilder/vaeksthus-2011?kind=risk&hedge=hedged");
    expect(claimsIn(text)).to.include("M3-R1").and.not.include("M3-S1");
    expect(text).to.match(/\d+ af 168 passer\./);
    expect(text).to.include('<option value="risk" selected>').and.include('<option value="hedged" selected>');
    expect(text).to.include('<a href="/da/kilder/vaeksthus-2011#claims">Vis alt</a>');
    expect(text).to.match(/data-find-fold open>/);
  });

  it("hides the claims that do not hold the words looked for, unfolds the others, and tells how many", async () => {
    const { text } = await get("/da/kilder/vaeksthus-2011?soeg=netv%C3%A6rk%20ansvar&kind=risk");
    const open = [...text.matchAll(/data-find="[^"]*"><article class="claim" id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(open).to.deep.equal(["M4-R1"]);
    expect(text).to.include("1 af 168 passer.").and.include('value="netværk ansvar"');
    expect(text).to.include('<option value="risk" selected>');
    const folded = (await get("/da/kilder/vaeksthus-2011")).text;
    expect(folded).to.not.match(/data-find-fold open>|data-find="[^"]*" hidden/);
  });

  it("folds its claims by heading, and says how many lie behind each", async () => {
    const { text } = await get("/en/sources/vaeksthus-2011");
    expect(text).to.match(
      /<h3 [^>]*lang="da">Samordning i netværk<\/h3><span class="fold__gist">7 claims, pages? 12–19/,
    );
  });

  it("says so when nothing fits, and leads back", async () => {
    const { text } = await get("/en/sources/vaeksthus-2011?kind=precondition&hedge=survey");
    expect(claimsIn(text)).to.deep.equal([]);
    expect(text).to.include("Nothing on the page matches.").and.include("Show everything");
  });

  it("shows the same as ever for a filter that nobody knows, and prints it nowhere", async () => {
    const { status, text } = await get('/da/kilder/vaeksthus-2011?kind="><script>alert(1)</script>');
    expect(status).to.equal(200);
    expect(claimsIn(text).length).to.equal(168);
    expect(text).to.not.include("<script>alert");
  });

  it("is a 404 with the way to the real ones when there is no such source", async () => {
    const { status, text } = await get("/da/kilder/vaeksthus-2012");
    expect(status).to.equal(404);
    expect(text).to.include('href="/da/kilder/vaeksthus-2011"');
  });
});

describe("what Copenhagen's sources ask of leaders", () => {
  it("norms have their limit, force, actor, who is involved and what is open", async () => {
    const { text } = await get("/da/kilder/kbh-organisering-2021");
    for (const words of [
      "over 750 pladser i klyngen",
      "12 til 25 medarbejdere pr. pædagogisk leder",
      "under 12 medarbejdere",
      "over cirka 10–12 medarbejdere på adressen",
      "skal tilstræbes",
      "Områdechefen",
      "forældrebestyrelsen, forældreråd og LokalMED",
      "Er medarbejdere hoveder eller årsværk?",
    ])
      expect(text, words).to.include(words);
  });

  it("the profile has three capabilities, six dimensions and its roles, and says what is our inference", async () => {
    const { text } = await get("/en/sources/kbh-klyngeledelsesprofil");
    const fields = (prefix: string) => [...text.matchAll(new RegExp(`id="field-${prefix}-\\d"`, "g"))].length;
    expect([fields("KAP"), fields("DIM"), fields("ROLE")]).to.deep.equal([3, 6, 4]);
    expect(text).to.include("Our inference");
  });

  it("each of the five goals has its measure, what that holds, and a verdict", async () => {
    const { text } = await get("/da/kilder/kbh-boernefortaelling-2024");
    expect([...text.matchAll(/id="goal-[A-E]"/g)].length).to.equal(5);
    for (const words of ["intet tal", "redskab", "Kan det måles?", "delvist"]) expect(text).to.include(words);
  });

  it("feedback is counted by heading and tone, and the nine suggestions stand together", async () => {
    const { text } = await get("/da/kilder/kbh-frisaettelse-2025");
    expect(text).to.include("9 forslag").and.include("Udsagn under hver overskrift efter retning");
    expect(text).to.match(/Tilsyn og evaluering<\/th>\s*(<td[^>]*>\d+<\/td>\s*){6}/);
  });
});
