import { expect } from "chai";
import type { GlossaryEntry } from "../../../src/domain/corpus/schema.ts";
import { Html } from "../../../src/web/render/html.ts";
import { termsOf } from "../../../src/web/render/terms.ts";

const entry = (id: string, da: string, everyday: readonly "da"[] = []): GlossaryEntry => ({
  id,
  term: { da, en: id },
  meaning: { da: `${da} er »det«`, en: id },
  everyday,
});
const entries = [
  entry("referral", "visitation"),
  entry("committee", "visitationsudvalg"),
  entry("med", "MED"),
  entry("lens", "blik"),
  entry("unit", "enhed", ["da"]),
];
const told = (html: string) => termsOf(entries, "da", "/da/ordbog")(new Html(html)).text;
/** The words that are explained, in order. */
const explained = (html: string) =>
  [...told(html).matchAll(/<a class="term" href="\/da\/ordbog#(\w+)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, id, word]) => `${id}: ${word}`,
  );

describe("the words of the glossary on a page", () => {
  it("are no choice in an address", () => {
    expect(explained("<p>/da/?blik=begge&amp;visitation=ja og /da/metode#blik</p>")).to.deep.equal([]);
    expect(explained("<p>Vælg et blik.</p>")).to.deep.equal(["lens: blik"]);
  });

  it("are explained where they first stand, in whatever form, and nowhere else", () => {
    expect(explained("<p>Visitationen og visitation.</p><p>visitationens vej</p>")).to.deep.equal([
      "referral: Visitationen",
    ]);
    expect(explained("<p>visitationsudvalget gør visitation</p>")).to.deep.equal([
      "committee: visitationsudvalget",
      "referral: visitation",
    ]);
  });

  it("are not taken for parts of other words, nor abbreviations for words in small letters", () => {
    expect(explained("<p>revisitation, visitationskrav, visitation-x, øjeblik, blikke</p>")).to.deep.equal(
      [],
    );
    expect(explained("<p>med MED-aftalen, med MED og MEDs</p>")).to.deep.equal(["med: MED"]);
  });

  it("stay as they are in links, headings, labels, quotations and drawings", () => {
    const page = `<h2>visitation</h2><a href="/x">visitation <b>visitation</b></a><button>visitation</button>
      <q>visitation</q><cite>visitation</cite><svg><text>visitation</text></svg><dl><dt>visitation</dt></dl><summary>visitation</summary>`;
    expect(told(page)).to.equal(page);
    expect(explained(`${page}<p title="visitation">visitation</p>`)).to.deep.equal(["referral: visitation"]);
  });

  it("bear their meaning, escaped, and lead to the glossary; a word that everybody knows does not", () => {
    expect(told("<p>visitation, enhed &amp; 1 &lt; 2</p>")).to.equal(
      `<p><a class="term" href="/da/ordbog#referral" data-module="term" data-meaning="visitation er »det«">visitation</a>, enhed &amp; 1 &lt; 2</p>`,
    );
    expect(termsOf([], "da", "")(new Html("<p>visitation</p>")).text).to.equal("<p>visitation</p>");
  });
});
