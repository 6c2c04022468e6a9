import { expect } from "chai";
import { Comparison } from "../../../src/app/compare/comparison.ts";
import type { CompareQuestion } from "../../../src/app/compare/question.ts";
import { computationOf, computationsBy } from "../../../src/app/computations/computations.ts";
import { roomsFor } from "../../../src/app/kept/room.ts";
import { useCasesOf } from "../../../src/app/use-cases.ts";
import { criterionIds } from "../../../src/domain/organisation/decisions.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { refusedFaults } from "../../support/fault-lines.ts";
import { library, town } from "../town.ts";

const none = { type: "uniform", low: 0, high: 1, claims: [] };

describe("compareOrganisations", () => {
  const done: string[] = [];
  beforeEach(() => done.splice(0));

  const { compareOrganisations } = useCasesOf({
    library,
    measures: "1",
    rooms: roomsFor(),
    store: { find: async () => null, keep: async () => {} },
    computations: computationsBy(async (id, input) => {
      done.push(id);
      return computationOf(id).compute(input, () => {});
    }),
  });
  const compare = (question: Partial<CompareQuestion> = {}) =>
    compareOrganisations({ organisation: town, iterations: 200, ...question });

  it("answers for the four models as it says it does", async () => {
    const answer = await compare();
    expect(Comparison.safeParse(answer).error?.issues ?? []).to.deep.equal([]);
    expect(answer.alternatives.map(({ id }) => id)).to.deep.equal([
      "cross-department",
      "central",
      "decentral",
      "network",
    ]);
    expect(answer.alternatives[2]?.nearestModel).to.deep.equal({ id: "decentral", differs: [] });
  });

  it("reads the evidence by model, and by decision where asked to, save by one that its source contradicts", async () => {
    const specialism = async (scope: "model" | "decision") =>
      (await compare({ scope })).alternatives.map(({ measurements }) => measurements.evidence.specialism);
    const against = { type: "statements", low: 0, high: 0.5, claims: [{ id: "C-1", weak: 0.5, strong: 0 }] };
    expect(await specialism("model")).to.deep.equal([none, none, against, none]);
    expect(await specialism("decision")).to.deep.equal([none, none, against, none]);
    const own = { id: "own", decisions: { ...modelDecisions.network, network: "formal" as const } };
    const [ofNoModel] = (await compare({ scope: "decision", alternatives: [own] })).alternatives;
    expect(ofNoModel?.measurements.evidence.specialism).to.deep.equal(against);
  });

  it("ranks by the lens asked for", async () => {
    const valueUnder = async (lens: "evidence" | "structure" | "both") => {
      const only = Object.fromEntries(criterionIds.map((id) => [id, id === "specialism" ? 1 : 0]));
      const { alternatives, ranking } = await compare({
        lens,
        preference: { type: "exact", weights: only },
        iterations: 4_000,
      });
      const measured = alternatives.find(({ id }) => id === "decentral")?.indicators.specialistTeam?.scaled;
      return { value: ranking.expectedValue.decentral ?? Number.NaN, measured: measured ?? Number.NaN };
    };
    const [evidence, structure, both] = await Promise.all(
      (["evidence", "structure", "both"] as const).map(valueUnder),
    );
    expect(evidence?.value).to.be.closeTo(0.25, 0.01);
    expect(structure?.value).to.be.closeTo(structure?.measured ?? -1, 1e-12);
    expect(both?.value).to.be.closeTo((0.25 + (both?.measured ?? -1)) / 2, 0.01);
  });

  const cost = {
    name: "Udgift",
    unit: "mio. kr.",
    measured: { id: "cost", scale: { worst: 12, best: 8 }, extrapolate: false },
  };
  const judge = (value: number) => ({ says: { type: "exact" as const, value }, because: "Vi har set det." });
  const weightsOn = (...ids: string[]) => ({
    type: "exact" as const,
    weights: Object.fromEntries(
      [...criterionIds, "cost"].map((id) => [id, ids.includes(id) ? 1 : 0] as const),
    ),
  });

  it("hears the own judgement alone, or as one voice of three", async () => {
    const own = { criteria: [cost], judgements: { decentral: { specialism: judge(0.9) } } };
    const valueUnder = async (lens: "own" | "all" | "both") => {
      const preference = weightsOn("specialism");
      const { alternatives, ranking } = await compare({ lens, own, preference, iterations: 4_000 });
      const decentral = alternatives.find(({ id }) => id === "decentral");
      return {
        value: ranking.expectedValue.decentral ?? Number.NaN,
        structure: decentral?.indicators.specialistTeam?.scaled ?? Number.NaN,
        combined: decentral?.combined.specialism,
      };
    };
    const [alone, all, both] = [await valueUnder("own"), await valueUnder("all"), await valueUnder("both")];
    expect(alone.value).to.be.closeTo(0.9, 1e-12);
    expect(all.value).to.be.closeTo((0.25 + all.structure + 0.9) / 3, 0.01);
    expect(all.combined?.lenses).to.deep.equal(["evidence", "structure", "own"]);
    expect(both.combined?.lenses).to.deep.equal(["evidence", "structure"]);
  });

  it("lets the own judgement speak on an own criterion under every lens, in its own unit", async () => {
    const own = {
      criteria: [cost],
      judgements: { central: { cost: judge(9) }, decentral: { cost: judge(11) } },
    };
    for (const lens of ["evidence", "structure", "own", "both", "all"] as const) {
      const { ranking } = await compare({ lens, own, preference: weightsOn("cost") });
      expect(ranking.expectedValue.central).to.be.closeTo(0.75, 1e-12);
      expect(ranking.expectedValue.decentral).to.be.closeTo(0.25, 1e-12);
      expect(ranking.expectedValue.network).to.be.within(0.4, 0.6);
    }
  });

  it("echoes what was judged as entered, and names where the lenses disagree on whoever leads", async () => {
    const own = { criteria: [], judgements: { decentral: { specialism: judge(1) } } };
    const { alternatives, words } = await compare({
      lens: "all",
      own,
      alternatives: ["decentral"],
    });
    expect(alternatives[0]?.measurements.own.specialism).to.deep.equal({ ...judge(1), origin: "entered" });
    expect(alternatives[0]?.combined.specialism?.disagreements).to.deep.include(["evidence", "own"]);
    expect(words.en.join("\n")).to.match(
      /The lenses disagree on specialism under decentral: the claims say 0–0\.5.* and own judgement is 1\./,
    );
  });

  it("asks what each source could settle, where the sources are heard at all", async () => {
    const groupsUnder = async (lens: "evidence" | "structure") =>
      (await compare({ lens })).information.groups.map(({ id }) => id);
    expect(await groupsUnder("evidence")).to.deep.equal(["booklet"]);
    expect(await groupsUnder("structure")).to.deep.equal([]);
  });

  it("tells by what things are called in either language, own criteria by their own names", async () => {
    const own = { criteria: [cost], judgements: { today: { cost: judge(8) }, central: { cost: judge(12) } } };
    const { words } = await compare({
      own,
      alternatives: ["today", "central"],
      preference: weightsOn("cost"),
    });
    expect(words.da).to.include("Organiseringen i dag vinder mest på udgift (1,00).");
    expect(words.en).to.include("Today's organisation gains most on udgift (1.00).");
  });

  it("tells how far it has come, from none to all", async () => {
    const told: number[] = [];
    const { compareOrganisations } = useCasesOf({
      library,
      measures: "1",
      rooms: roomsFor(),
      store: { find: async () => null, keep: async () => {} },
      computations: computationsBy(async (id, input, _signal, progress) =>
        computationOf(id).compute(input, progress ?? (() => {})),
      ),
    });
    await compareOrganisations({ organisation: town, iterations: 20_000 }, undefined, (share) =>
      told.push(share),
    );
    expect(told).to.deep.equal(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).to.equal(1);
    expect(told.filter((share) => share > 0 && share <= 0.4)).not.to.deep.equal([]);
  });

  it("measures an alternative alike, whatever stands beside it", async () => {
    const central = async (question: Partial<CompareQuestion>) =>
      (await compare(question)).alternatives.find(({ id }) => id === "central")?.indicators;
    const alone = await central({ alternatives: ["central"] });
    const hybrid = { id: "hybrid", decisions: { ...modelDecisions.network, referral: "area" as const } };
    expect(await central({ alternatives: ["decentral", hybrid, "central", "today"] })).to.deep.equal(alone);
  });

  it("shows today's organisation as it is, with its own decisions", async () => {
    const [today, hybrid] = (
      await compare({
        alternatives: [
          "today",
          { id: "hybrid", decisions: { ...modelDecisions.central, network: "formal" } },
        ],
      })
    ).alternatives;
    expect(today?.decisions).to.include({
      coordination: "department",
      leadership: "area",
      support: "central",
    });
    expect(hybrid?.nearestModel).to.deep.equal({ id: "central", differs: ["network"] });
  });

  it("holds a published model's claims against whatever has its decisions, and says so", async () => {
    const { alternatives, words } = await compare({
      alternatives: ["today", "decentral", { id: "mine", decisions: modelDecisions.decentral }],
    });
    const [, decentral, mine] = alternatives.map(({ measurements }) => measurements.evidence);
    expect(mine).to.deep.equal(decentral);
    expect(mine?.specialism.claims.map(({ id }) => id)).to.deep.equal(["C-1"]);
    const alike = words.en.filter((sentence) => sentence.includes("exactly the decisions"));
    expect(alike).to.deep.equal([
      "Today's organisation has exactly the decisions that make central. So what is said of that model holds here too.",
      "Mine has exactly the decisions that make decentral. So what is said of that model holds here too.",
    ]);
  });

  it("gives the same answer for the same seed, and sums nothing twice", async () => {
    const question = { seed: 31, iterations: 300 };
    const first = await compare(question);
    const before = [...done];
    expect(await compare({ ...question, organisation: structuredClone(town) })).to.deep.equal(first);
    expect(done).to.deep.equal(before);
    const other = await compare({ ...question, seed: 32 });
    expect(other.ranking.rankAcceptability).not.to.deep.equal(first.ranking.rankAcceptability);
    expect(done).to.deep.equal([...before, "choice", "information"]);
  });

  it("leaves out a model that the units do not allow, and says why", async () => {
    const flat = {
      ...town,
      areas: [],
      units: town.units.map((unit) => ({ ...unit, area: null, leader: "daycare" })),
    };
    const { alternatives, words } = await compare({ organisation: flat });
    expect(alternatives.map(({ id }) => id)).to.deep.equal(["cross-department"]);
    expect(words.en.filter((sentence) => sentence.startsWith("Left out here: "))).to.have.length(3);
    expect(words.da.some((sentence) => sentence.startsWith("Her er decentral ikke med. "))).to.equal(true);
  });

  const refusals: readonly [string, Partial<CompareQuestion>, string][] = [
    ["an alternative named twice", { alternatives: ["central", "central"] }, "alternative-twice central"],
    [
      "a named alternative that does not hold together",
      { alternatives: [{ id: "odd", decisions: { ...modelDecisions.central, administration: "separate" } }] },
      "alternatives.0: decisions-disagree one-department-holds-all One department cannot coordinate everything while the special nursery belongs to another.",
    ],
    [
      "a judgement of what is not compared",
      { alternatives: ["central"], own: { criteria: [], judgements: { network: { bridge: judge(1) } } } },
      "judged-not-compared network",
    ],
  ];
  for (const [what, question, fault] of refusals)
    it(`refuses ${what}`, async () => {
      expect(await refusedFaults(compare(question))).to.deep.equal([fault]);
    });

  it("says that silence is not strength where whoever leads is only spared", async () => {
    const { words } = await compare({
      alternatives: ["central", "decentral"],
      preference: { type: "exact", weights: Object.fromEntries(criterionIds.map((id) => [id, 1])) },
      scope: "decision",
    });
    expect(words.en.some((sentence) => sentence.startsWith("Nothing is said of central"))).to.equal(true);
  });
});
