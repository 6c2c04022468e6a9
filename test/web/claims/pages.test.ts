import { expect } from "chai";
import request from "supertest";
import { testApp, testServices } from "../../support/services.ts";
import { withoutTerms } from "../../support/without-terms.ts";

const get = async (path: string) => withoutTerms(await request(await testApp()).get(path));

describe("the page of a claim", () => {
  it("tells what is said, by whom, how surely and what it bears on, in both languages", async () => {
    const { text } = await get("/da/udsagn/M3-R1");
    for (const words of [
      "Udsagn M3-R1",
      "Decentral samordning",
      "side 12–19",
      "med forbehold",
      "Taler imod:",
    ])
      expect(text).to.include(words);
    expect(text).to.include('<a href="/da/metode#criterion-specialism">Bevaret specialviden</a>');
    const english = await get("/en/claims/M3-R1");
    for (const words of ["Claim M3-R1", "with reservation", "Against:", '<q lang="da">Decentral samordning'])
      expect(english.text).to.include(words);
  });

  it("has a reference that can be copied by hand: who, when, what, where in it, which edition, address", async () => {
    const { version, date } = (await testServices()).corpus.edition;
    expect([version, date]).to.satisfy(
      () => /^[0-9a-f]{8}$/.test(version) && /^20\d\d-\d\d-\d\d$/.test(date ?? ""),
    );
    const { text } = await get("/da/udsagn/M3-R1");
    expect(text.replace(/<[^>]*>/g, "")).to.match(
      new RegExp(
        `Væksthus for Ledelse\\. \\(2011\\)\\. Samordnet ledelse af dagtilbud\\? .*, side 12–19, afsnittet »Decentral samordning«\\. ` +
          `https://www\\.lederweb\\.dk/samordnetledelse/\\. Gengivet i Tovholder, udsagn M3-R1, udgave ${version} af \\d+\\. \\w+ 20\\d\\d, /da/udsagn/M3-R1\\.`,
      ),
    );
    const undated = (await get("/en/claims/KAP-1")).text;
    expect(undated).to.include("(n.d.)").and.include(`version ${version} of`);
  });

  it("stands ready at each claim and each figure, on whatever page", async () => {
    const count = (html: string, sign: RegExp) => [...html.matchAll(sign)].length;
    const references = /<div class="reference" data-module="reference"/g;
    const booklet = (await get("/da/kilder/vaeksthus-2011")).text;
    expect(count(booklet, references)).to.equal(count(booklet, /<article class="claim"/g));
    const told = (await get("/da/cases/koege")).text;
    expect(count(told, references)).to.equal(
      count(told, /told-claims__claim"/g) + count(told, /<figure class="(figure-frame|small-drawing)"/g),
    );
    const model = (await get("/da/modeller/decentral")).text;
    expect(count(model, references)).to.equal(
      count(model, /<article class="claim-card/g) +
        count(model, /<figure class="figure-frame"/g) +
        count(model, /<li class="paths__path"/g),
    );
    expect(model.replace(/<[^>]*>/g, "")).to.match(
      /Tovholder\. \(2026\)\. Decentral samordning [^[]+ \[Figur\]\. Væksthus for Ledelse \(2011\), gengivet i Tovholder, udgave [0-9a-f]{8} af [^,]+, \/da\/tegninger\/example\/decentral\.svg\?level=1/,
    );
  });

  it("shows a self-check, a caution and exact figures where the claim has them", async () => {
    expect((await get("/da/udsagn/P-1")).text).to.include("Spørg jer selv:");
    const { text } = await get("/da/udsagn/U-1");
    expect(text).to.include("Vær opmærksom:").and.match(/15\s%/);
  });

  it("shows who said a feedback, in which tone, and what was answered", async () => {
    const { text } = await get("/da/udsagn/AD-1");
    for (const words of ["Hvem:", "Flere klyngeledere", "kritisk", "Forvaltningens svar:"])
      expect(text).to.include(words);
  });

  it("is there for every claim, in both languages", async () => {
    const app = await testApp();
    const { corpus } = await testServices();
    for (const { id } of corpus.claims) {
      for (const path of [`/da/udsagn/${id}`, `/en/claims/${id}`])
        expect((await request(app).get(path)).status, path).to.equal(200);
    }
  });
});

describe("the page of a claim that is not there", () => {
  it("names the claims that may have been meant, and the way to all", async () => {
    const { status, text } = await get("/da/udsagn/m3r1");
    expect(status).to.equal(404);
    expect(text).to.include("Udsagnet findes ikke").and.include('<a href="/da/udsagn/M3-R1">M3-R1</a>');
    expect(text).to.include('<a href="/da/kilder">');
    const english = await get("/en/claims/M3-R99");
    expect([english.status, english.text.includes('<a href="/en/claims/M3-R1">')]).to.deep.equal([404, true]);
  });

  it("guesses nothing where nothing is near, and prints what was asked for escaped", async () => {
    const { text } = await get(`/da/udsagn/${encodeURIComponent("<script>alert(1)</script>")}`);
    expect(text).to.not.include("Mente du").and.not.include("<script>alert");
    expect(text).to.include("&lt;script&gt;");
  });
});
