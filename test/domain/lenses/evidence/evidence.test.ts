import { expect } from "chai";
import fc from "fast-check";
import {
  type Bearing,
  Claim,
  directions,
  EvidenceTable,
  hedges,
} from "../../../../src/domain/corpus/schema.ts";
import { evidenceFor, isSilent } from "../../../../src/domain/lenses/evidence/evidence.ts";
import { criterionIds } from "../../../../src/domain/organisation/decisions.ts";

const table = EvidenceTable.parse({
  for: {
    survey: [0.75, 1],
    research: [0.75, 1],
    asserted: [0.75, 1],
    hedged: [0.5, 1],
    opinion: [0.5, 0.9],
    policy: [0.5, 1],
  },
  why: { da: "Aftalt.", en: "Agreed." },
});
const because = { da: "Derfor.", en: "Because." };
const central = { model: "central", decisions: { support: "central", administration: "joint" } } as const;
const hybrid = { model: null, decisions: { support: "central", administration: "separate" } } as const;

type Said = Partial<Omit<Bearing, "because">>;

function claim(id: string, hedge: Claim["hedge"], ...bears: readonly Said[]): Claim {
  return Claim.parse({
    id,
    source: "booklet",
    section: "Models",
    hedge,
    kind: "strength",
    text: because,
    bears: bears.map((said) => ({ criterion: "bridge", direction: "for", because, ...said })),
  });
}

function bridge(
  subject: Parameters<typeof evidenceFor>[0],
  scope: "model" | "decision",
  ...claims: readonly Claim[]
) {
  return evidenceFor(subject, claims, table, scope).bridge;
}

const idsIn = ({ claims }: ReturnType<typeof bridge>) => claims.map(({ id }) => id);

describe("the evidence lens", () => {
  it("leaves all open where nothing is said", () => {
    const row = evidenceFor(central, [], table, "model");
    expect(Object.keys(row)).to.deep.equal([...criterionIds]);
    for (const cell of Object.values(row))
      expect(cell).to.deep.equal({ type: "uniform", low: 0, high: 1, claims: [] });
  });

  for (const [hedge, direction, low, high] of [
    ["asserted", "for", 0.75, 1],
    ["research", "against", 0, 0.25],
    ["hedged", "for", 0.5, 1],
    ["hedged", "against", 0, 0.5],
    ["opinion", "for", 0.5, 0.9],
    ["opinion", "against", 0.1, 0.5],
  ] as const) {
    it(`reads ${hedge} ${direction} as ${low} to ${high}`, () => {
      const cell = bridge(central, "model", claim("c", hedge, { model: "central", direction }));
      const [weak, strong] = direction === "for" ? [low, high] : [high, low];
      expect(cell).to.deep.equal({ type: "statements", low, high, claims: [{ id: "c", weak, strong }] });
    });
  }

  it("takes the mean of the ends of several claims", () => {
    const asserted = claim("a", "asserted", { model: "central" });
    const hedged = claim("b", "hedged", { model: "central", direction: "against" });
    const { low, high, claims } = bridge(central, "model", asserted, hedged);
    expect({ low, high }).to.deep.equal({ low: 0.375, high: 0.75 });
    expect(claims).to.deep.equal([
      { id: "a", weak: 0.75, strong: 1 },
      { id: "b", weak: 0.5, strong: 0 },
    ]);
  });

  it("lists neutral claims without letting them pull, and stays silent with nothing else", () => {
    const neutral = claim("n", "research", { model: "central", direction: "neutral" });
    const alone = bridge(central, "model", neutral);
    expect(alone).to.deep.equal({ type: "uniform", low: 0, high: 1, claims: [], neutral: ["n"] });
    expect(isSilent(alone)).to.equal(true);
    const besides = bridge(central, "model", neutral, claim("a", "hedged", { model: "central" }));
    expect(besides).to.deep.include({ low: 0.5, high: 1, neutral: ["n"] });
    expect(idsIn(besides)).to.deep.equal(["a"]);
  });

  it("follows the table it is given", () => {
    const bolder = { ...table, for: { ...table.for, opinion: [0.9, 1] as [number, number] } };
    const row = evidenceFor(central, [claim("c", "opinion", { model: "central" })], bolder, "model");
    expect(row.bridge).to.deep.include({ low: 0.9, high: 1 });
  });

  it("leaves out what bears on no criterion", () => {
    const row = evidenceFor(
      central,
      [claim("c", "asserted", { model: "central", criterion: null })],
      table,
      "model",
    );
    expect(Object.values(row).every(isSilent)).to.equal(true);
  });
});

describe("the scope of the evidence", () => {
  const ofCentral = claim("of-central", "asserted", { model: "central" });
  const ofNetwork = claim("of-network", "asserted", { model: "network" });
  const ofSupport = claim("of-support", "asserted", { decision: { support: "central" } });
  const ofNetworkSupport = claim("of-network-support", "asserted", {
    model: "network",
    decision: { support: "central" },
  });
  const ofBoth = claim("of-both", "asserted", { decision: { support: "central", administration: "joint" } });
  const all = [ofCentral, ofNetwork, ofSupport, ofNetworkSupport, ofBoth];

  it("by model counts only what names the model", () => {
    expect(idsIn(bridge(central, "model", ...all))).to.deep.equal(["of-central"]);
    expect(idsIn(bridge(hybrid, "model", ...all))).to.deep.equal([]);
  });

  it("by decision counts also what is said of all the decisions it takes, wherever it is said", () => {
    expect(idsIn(bridge(central, "decision", ...all))).to.deep.equal([
      "of-central",
      "of-support",
      "of-network-support",
      "of-both",
    ]);
    expect(idsIn(bridge(hybrid, "decision", ...all))).to.deep.equal(["of-support", "of-network-support"]);
  });

  it("lets nothing said of others through a decision that the model's own source contradicts", () => {
    const decisions = { coordination: "network", support: "areas" } as const;
    const ofOthers = claim("of-others", "opinion", { decision: { support: "areas" } });
    const ofBoth = claim("of-both", "opinion", { decision: { support: "areas", coordination: "network" } });
    const ofItself = claim("of-itself", "hedged", { model: "network", decision: { support: "areas" } });
    const heard = (model: "network" | null) =>
      idsIn(bridge({ model, decisions }, "decision", ofOthers, ofBoth, ofItself));
    expect(heard("network")).to.deep.equal(["of-itself"]);
    expect(heard(null)).to.deep.equal(["of-others", "of-both", "of-itself"]);
  });

  it("counts a claim once in a cell, however many of its bearings reach it", () => {
    const twice = claim("twice", "asserted", { model: "central" }, { decision: { administration: "joint" } });
    const against = claim("against", "asserted", { model: "central", direction: "against" });
    const { low, high, claims } = bridge(central, "decision", twice, against);
    expect({ low, high }).to.deep.equal({ low: 0.375, high: 0.625 });
    expect(claims.map(({ id }) => id)).to.deep.equal(["twice", "against"]);
  });

  it("reads a claim that speaks both for and against a cell as the mean of both", () => {
    const split = claim(
      "split",
      "hedged",
      { decision: { support: "central" } },
      { decision: { administration: "joint" }, direction: "against" },
    );
    expect(bridge(central, "decision", split)).to.deep.include({ low: 0.25, high: 0.75 });
  });
});

it("mirrors the whole row when all that is said is turned round", () => {
  const said = fc.record({
    hedge: fc.constantFrom(...hedges),
    direction: fc.constantFrom(...directions),
    criterion: fc.constantFrom(...criterionIds),
  });
  const turned = { for: "against", against: "for", neutral: "neutral" } as const;
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (sayings) => {
      const row = (turn: boolean) =>
        evidenceFor(
          central,
          sayings.map(({ hedge, direction, criterion }, at) =>
            claim(`c${at}`, hedge, {
              model: "central",
              criterion,
              direction: turn ? turned[direction] : direction,
            }),
          ),
          table,
          "model",
        );
      for (const criterion of criterionIds) {
        const [{ low, high }, mirrored] = [row(false)[criterion], row(true)[criterion]];
        expect(low).to.be.at.most(high);
        expect(mirrored.low).to.be.closeTo(1 - high, 1e-9);
        expect(mirrored.high).to.be.closeTo(1 - low, 1e-9);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
});
