import { expect } from "chai";
import { claimOf } from "../../../src/domain/corpus/corpus.ts";
import { corpus } from "./booklet.ts";

const idsOf = (kind: string) => corpus.claims.filter((claim) => claim.kind === kind).map(({ id }) => id);

/** `knowledge for` and so on, of what a claim says of a model. */
const sides = (id: string) =>
  claimOf(corpus, id)
    .bears.filter(({ model }) => model !== undefined)
    .map(({ criterion, direction }) => `${criterion ?? "nothing"} ${direction}`);

describe("the booklet in general", () => {
  it("says six things of itself, seventeen of the field, and that gains do not come by themselves", () => {
    expect(idsOf("about").filter((id) => id.startsWith("META"))).to.have.length(6);
    expect(idsOf("background")).to.deep.equal([
      ...Array.from({ length: 17 }, (_, index) => `B-${index + 1}`),
      "G-0",
    ]);
  });

  it("names five gains, all of them possible only, and of no single model", () => {
    const gains = idsOf("gain");
    expect(gains).to.deep.equal(["G-1", "G-2", "G-3", "G-4", "G-5"]);
    for (const id of gains) expect(claimOf(corpus, id)).to.deep.include({ hedge: "hedged", bears: [] });
  });

  it("names three types of provision, four need levels and three stages", () => {
    expect(idsOf("offer")).to.deep.equal(["T-1", "T-2", "T-3"]);
    expect(idsOf("need-level")).to.deep.equal(["N-1", "N-2", "N-3", "N-4"]);
    expect(idsOf("stage")).to.deep.equal(["ST-1", "ST-2", "ST-3"]);
  });
});

describe("the booklet on the models", () => {
  const said: Readonly<Record<string, readonly [hedge: string, kind: string, sides: readonly string[]]>> = {
    "M1-N1": ["asserted", "trait", ["nothing neutral"]],
    "M1-S1": ["hedged", "strength", ["specialism for"]],
    "M1-W1": ["asserted", "weakness", ["referral against", "knowledge against", "efficiency against"]],
    "M1-W2": ["asserted", "weakness", ["bridge against"]],
    "M2-N1": ["asserted", "trait", ["nothing neutral"]],
    "M2-N2": ["asserted", "trait", ["nothing neutral"]],
    "M2-S1": ["hedged", "strength", ["referral for", "knowledge for", "efficiency for"]],
    "M2-S2": ["asserted", "strength", ["nothing for"]],
    "M3-N2": ["asserted", "trait", ["nothing neutral"]],
    "M3-N1": ["hedged", "trait", ["efficiency neutral"]],
    "M3-C1": ["hedged", "precondition", ["nothing neutral"]],
    "M3-S1": ["hedged", "strength", ["bridge for"]],
    "M3-S2": ["hedged", "strength", ["efficiency for"]],
    "M3-S3": ["hedged", "strength", ["knowledge for"]],
    "M3-W1": ["hedged", "weakness", ["efficiency against"]],
    "M3-R1": ["hedged", "risk", ["specialism against"]],
    "M4-N3": ["asserted", "trait", ["nothing neutral"]],
    "M4-N1": ["hedged", "trait", ["nothing neutral"]],
    "M4-N2": ["asserted", "trait", ["nothing neutral"]],
    "M4-S1": ["asserted", "strength", ["knowledge for"]],
    "M4-R1": ["hedged", "risk", ["direction against"]],
    "M4-R2": ["hedged", "risk", ["authority against"]],
    "M4-R3": ["hedged", "risk", ["bridge against", "specialism for"]],
  };
  for (const [id, [hedge, kind, expected]] of Object.entries(said)) {
    it(`${id} is ${hedge}, a ${kind}: ${expected.join(", ")}`, () => {
      expect(claimOf(corpus, id)).to.include({ hedge, kind });
      expect(sides(id)).to.deep.equal(expected);
    });
  }

  it("says nothing else", () => {
    const told = corpus.models.flatMap(({ id }) => corpus.claimsAbout.get(id) ?? []);
    expect(told.map(({ id }) => id)).to.have.members(Object.keys(said));
    const bearing = corpus.models.flatMap(({ id }) => corpus.claimsByModel.get(id) ?? []);
    expect(bearing.map(({ id }) => id)).to.have.members(Object.keys(said));
  });

  it("reads a difficulty that falls away as less than a strength, and says so", () => {
    expect(claimOf(corpus, "M2-S1").caution?.en).to.include("not in itself a strength");
  });

  it("leaves what SFI found of the administration out of the models", () => {
    for (const id of ["M1-R1", "M2-S3"])
      expect(claimOf(corpus, id)).to.deep.include({ restates: "U-15", bears: [] });
  });

  it("praises the decentral model for both that it decentralises: coordination and support", () => {
    for (const id of ["M3-S1", "M3-S2", "M3-S3"])
      expect(claimOf(corpus, id).bears[0]?.decision).to.include({ coordination: "areas", support: "areas" });
  });

  it("is silent on what parents think of any model", () => {
    expect(
      corpus.claimsByCriterion.get("parents")?.filter(({ id }) => id.startsWith("M")) ?? [],
    ).to.deep.equal([]);
  });

  it("warns of the network only where coordination rests on it alone", () => {
    for (const id of ["M4-R1", "M4-R2", "M4-R3"]) {
      expect(claimOf(corpus, id).bears[0]?.decision).to.deep.equal({ coordination: "network" });
      expect(claimOf(corpus, id).caution?.en).to.include("M4-N2");
    }
  });

  it("lets the risk of de-specialisation follow the support staff", () => {
    expect(claimOf(corpus, "M3-R1").bears[0]?.decision).to.deep.equal({ support: "areas" });
  });
});
