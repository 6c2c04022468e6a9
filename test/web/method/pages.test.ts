import { expect } from "chai";
import request from "supertest";
import { indicators } from "../../../src/domain/lenses/structure/indicators.ts";
import { consistencyRules } from "../../../src/domain/organisation/consistency.ts";
import { escaped } from "../../../src/web/render/html.ts";
import { testApp, testServices } from "../../support/services.ts";
import { withoutTerms } from "../../support/without-terms.ts";

const page = async (path = "/da/metode") => withoutTerms(await request(await testApp()).get(path)).text;
const words = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("the method page", () => {
  it("has every criterion with its gain, and every indicator with meaning and formula", async () => {
    const { corpus } = await testServices();
    for (const [path, language] of [
      ["/da/metode", "da"],
      ["/en/method", "en"],
    ] as const) {
      const text = await page(path);
      for (const { id } of corpus.criteria) expect(text).to.include(`id="criterion-${id}"`);
      for (const { meaning, formula } of indicators) {
        expect(text).to.include(escaped(meaning[language]));
        expect(text).to.include(escaped(formula));
      }
    }
    expect(await page()).to.include('<a href="/da/udsagn/G-1">G-1</a>');
  });

  it("mirrors the interval of each hedge for what speaks against", async () => {
    expect(words(await page()))
      .to.include("vurdering 0,5 til 0,9 0,1 til 0,5 ")
      .and.include("med forbehold 0,5 til 1 0 til 0,5 ");
  });

  it("says how far the two codings agree, and that both were made in the same house", async () => {
    const da = words(await page());
    expect(da)
      .to.match(/Hvem det handler om 207 af 224 0,7 /)
      .and.include("lavet af os selv");
    expect(words(await page("/en/method"))).to.match(/Hedge 214 of 224 0\.94 /);
  });

  it("gives every consistency rule's reason once", async () => {
    const text = await page();
    for (const { because } of consistencyRules)
      expect(text.split(escaped(because.da)).length - 1, because.da).to.equal(1);
  });

  it("names the sources of the ranking, and writes its formulas as MathML", async () => {
    const text = await page("/en/method");
    expect(text)
      .to.include("Lahdelma, R. &amp; Salminen, P. (2001)")
      .and.include("Tervonen, T. &amp; Lahdelma, R. (2007)");
    expect([...text.matchAll(/<math display="block">/g)].length).to.be.at.least(9);
    expect(text).to.not.match(/<img/);
  });

  it("tells for each of the four municipalities what is assumed", async () => {
    const text = await page();
    const { useCases } = await testServices();
    const organisations = [...useCases.library.organisations.values()];
    expect(organisations.length).to.equal(4);
    for (const { name, note } of organisations) {
      expect(text).to.include(`${name.da}: hvor oplysningerne kommer fra`);
      if (note) expect(text).to.include(escaped(note.da));
    }
    expect(text).to.include("børn på hvert niveau");
  });

  it("tells each part in short, the full account folded", async () => {
    const text = await page();
    const sections = text.split('<section class="method"').slice(1);
    expect(sections).to.have.length(10);
    for (const section of sections) {
      const [short = "", full = ""] = section.split("<details");
      expect(short).to.match(/<h2 [^>]*>[^<]+<\/h2>\n<p>[^<]{40,}<\/p>/);
      expect(full).to.include("Hele forklaringen");
      expect(words(full).length).to.be.above(words(short).length);
    }
  });

  it("finds the parts that hold the words looked for, and unfolds them", async () => {
    const shown = (text: string) =>
      [...text.matchAll(/<section class="method" id="(\w+)"[^>]*data-find( hidden)?>/g)].flatMap(
        ([, id, hidden]) => (hidden ? [] : [id]),
      );
    const text = await page("/da/metode?soeg=kappa%20tilf%C3%A6ldige");
    expect(shown(text)).to.deep.equal(["evidence"]);
    expect(text).to.include("1 af 10 passer.");
    expect(text.match(/data-find-fold open/g)).to.have.length(1);
    expect(shown(await page("/en/method?find=salminen"))).to.deep.equal(["ranking"]);
    expect(shown(await page())).to.have.length(10);
  });

  it("shows the four origins, none like another", async () => {
    const text = await page();
    for (const origin of ["published", "computed", "assumed", "entered"])
      expect(text).to.include(`class="origin origin-${origin}"`);
  });
});
