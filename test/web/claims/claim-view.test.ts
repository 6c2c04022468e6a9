import { expect } from "chai";
import { claimOf } from "../../../src/domain/corpus/corpus.ts";
import { figuresOf } from "../../../src/web/sources/claim/figures.ts";
import { nearClaims } from "../../../src/web/sources/claim/near.ts";
import { claimView } from "../../../src/web/sources/claim/view.ts";
import { claim, reading } from "../sources/reading.ts";

const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe("the claims near an id that nothing has", () => {
  const { claims } = reading({ claims: ["M3-R1", "M3-R2", "KO-12", "Q-1.4"].map((id) => claim(id)) }).corpus;

  it("are found in spite of signs and capitals, the nearest first", () => {
    expect(ids(nearClaims(claims, "m3r1"))).to.deep.equal(["M3-R1", "M3-R2"]);
    expect(ids(nearClaims(claims, "q14"))).to.deep.equal(["Q-1.4"]);
  });

  it("are none where nothing is near", () => {
    for (const wanted of ["", "xyzzy", "æøå", "M".repeat(9_000)])
      expect(nearClaims(claims, wanted), wanted.slice(0, 9)).to.deep.equal([]);
  });
});

describe("the figures of a claim", () => {
  const figures = (given: Readonly<Record<string, number>>) => {
    const read = reading({ claims: [claim("A-1", { figures: given })] });
    return figuresOf(claimOf(read.corpus, "A-1"), read);
  };

  it("are written as the language writes them, years as years", () => {
    expect(figures({ houses: 1200, startYear: 2011 })).to.deep.equal([
      { label: "claims:figure.houses", value: "1.200" },
      { label: "claims:figure.startYear", value: "2011" },
    ]);
  });

  it("join the ends of a range, and leave an end alone that has no other", () => {
    expect(figures({ ageFromYears: 0, ageToYears: 5 })).to.deep.equal([
      { label: "claims:figure.ageYears", value: "0-5" },
    ]);
    expect(figures({ staffFrom: 35 })).to.deep.equal([{ label: "claims:figure.staffFrom", value: "35" }]);
  });

  it("are a share where they are a part of a whole or a percentage", () => {
    expect(figures({ part: 1, of: 3 })).to.deep.equal([
      { label: "claims:figure.part", value: "claims:figure.partOf 1 3" },
    ]);
    expect(figures({ percent: 54 })[0]?.value).to.match(/^54\s%$/);
  });

  it("are left out where they only number the claim, and none where there are none", () => {
    expect(figures({ level: 3 })).to.deep.equal([]);
    expect(figures({})).to.deep.equal([]);
  });
});

describe("a claim's page", () => {
  const read = reading({
    claims: [claim("B-1"), claim("A-1", { section: "Forord" }), claim("B-2")],
    defects: [
      {
        id: "torn",
        source: "booklet",
        section: "Forord",
        name: { da: "Revet over", en: "Torn" },
        text: { da: "Siden mangler.", en: "The page is missing." },
        touches: ["A-1"],
      },
    ],
  });
  const view = (id: string) => claimView(claimOf(read.corpus, id), read);

  it("leads to the claims before and after it in the source's own order", () => {
    const around = (id: string) => Object.values(view(id).neighbours).map((link) => link?.text ?? null);
    expect(around("A-1")).to.deep.equal([null, "B-1"]);
    expect(around("B-1")).to.deep.equal(["A-1", "B-2"]);
    expect(around("B-2")).to.deep.equal(["B-1", null]);
  });

  it("warns of the defects that touch it, and of no others", () => {
    expect(view("A-1").defects).to.deep.equal([{ name: "Revet over", text: "Siden mangler." }]);
    expect(view("B-1").defects).to.deep.equal([]);
  });
});
