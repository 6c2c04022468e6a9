import { expect } from "chai";
import type { Corpus } from "../../../src/domain/corpus/corpus.ts";
import { checkIntegrity } from "../../../src/domain/corpus/integrity.ts";
import { type Claim, longestQuote, Quote } from "../../../src/domain/corpus/schema.ts";
import { faultLines } from "../../support/fault-lines.ts";
import { corpus } from "./booklet.ts";

const models = "claims/booklet-models.yaml";
const because = { da: "Fordi", en: "Because" };

/** The corpus with one entry of a collection changed. */
function withEntry<
  C extends "claims" | "models" | "criteria" | "sources" | "decisions" | "norms" | "defects",
>(collection: C, id: string, change: Partial<Corpus[C][number]>): Corpus {
  const entries: readonly { readonly id: string }[] = corpus[collection];
  expect(entries.map((entry) => entry.id)).to.include(id);
  return {
    ...corpus,
    [collection]: entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
  };
}

const withClaim = (id: string, change: Partial<Claim>) => withEntry("claims", id, change);
const faultsOf = (broken: Corpus) => faultLines(checkIntegrity(broken));

describe("the corpus", () => {
  it("holds together", () => {
    expect(faultsOf(corpus)).to.deep.equal([]);
  });

  it("uses no id twice", () => {
    const twice = { ...corpus, glossary: [...corpus.glossary, ...corpus.glossary.slice(0, 1)] };
    expect(faultsOf(twice)).to.deep.equal([
      "glossary.yaml, municipality, id: id-used-twice municipality",
      "glossary.yaml, municipality, id: id-used-twice municipality",
    ]);
  });

  it("names every fault at once", () => {
    const claims = corpus.claims.map((claim) =>
      claim.id === "G-0" ? { ...claim, source: "nowhere" } : claim,
    );
    const broken = { ...withEntry("criteria", "referral", { gain: "G-9" }), claims };
    expect(faultsOf(broken)).to.deep.equal([
      "claims/booklet-background.yaml, G-0, source: unknown-id nowhere",
      "criteria.yaml, referral, gain: unknown-id G-9",
    ]);
  });
});

describe("an id that names nothing", () => {
  const dangling: readonly (readonly [Corpus, string])[] = [
    [withClaim("M3-R1", { about: "odense" }), `${models}, M3-R1, about: unknown-id odense`],
    [
      withEntry("criteria", "bridge", { claims: ["M4-R3", "M4-R9"] }),
      "criteria.yaml, bridge, claims: unknown-id M4-R9",
    ],
    [withEntry("norms", "T-1", { claims: ["T-0"] }), "norms.yaml, T-1, claims: unknown-id T-0"],
    [withEntry("norms", "T-1", { given: "T-0" }), "norms.yaml, T-1, given: unknown-id T-0"],
    [
      withEntry("defects", "model-4-corps", { touches: ["networks"] }),
      "defects.yaml, model-4-corps, touches: unknown-id networks",
    ],
    [
      {
        ...corpus,
        needLevels: corpus.needLevels.map((level) => ({ ...level, claims: ["N-5"] })).slice(0, 1),
      },
      "need-levels.yaml, 1, claims: unknown-id N-5",
    ],
    [
      { ...corpus, cases: corpus.cases.map((one) => ({ ...one, facts: ["SV-99"] })).slice(0, 1) },
      "cases.yaml, svendborg, facts: unknown-id SV-99",
    ],
    [
      { ...corpus, challenges: corpus.challenges.map((one) => ({ ...one, questions: ["Q-9"] })).slice(0, 1) },
      "challenges.yaml, L-1, questions: unknown-id Q-9",
    ],
    [
      { ...corpus, goals: corpus.goals.map((goal) => ({ ...goal, source: "poster" })).slice(0, 1) },
      "goals.yaml, A, source: unknown-id poster",
    ],
    [
      { ...corpus, profile: corpus.profile.map((field) => ({ ...field, source: "poster" })).slice(0, 1) },
      "profile.yaml, F-1, source: unknown-id poster",
    ],
  ];
  for (const [broken, line] of dangling) {
    it(`is a mistake: ${line}`, () => {
      expect(faultsOf(broken)).to.include(line);
    });
  }
});

describe("a place", () => {
  it("is a heading of the claim's own source", () => {
    expect(faultsOf(withClaim("M3-R1", { section: "Pkt. 1" }))).to.deep.equal([
      `${models}, M3-R1, section: not-a-heading Pkt. 1`,
    ]);
  });

  it("is a heading for a model too, and for a source's pages", () => {
    expect(faultsOf(withEntry("models", "central", { section: "Model 2" }))).to.include(
      "models.yaml, central, section: not-a-heading Model 2",
    );
    expect(faultsOf(withEntry("sources", "vaeksthus-2011", { pages: { Bagsiden: [36, 36] } }))).to.include(
      "sources.yaml, vaeksthus-2011, pages: not-a-heading Bagsiden",
    );
  });
});

describe("what is made from claims", () => {
  it("stands where one of them stands", () => {
    expect(faultsOf(withEntry("norms", "T-1", { section: "Pkt. 1" }))).to.deep.equal([
      "norms.yaml, T-1, section: apart-from-its-claims Pkt. 1",
    ]);
    expect(faultsOf(withEntry("models", "central", { section: "Forord" }))).to.deep.equal([
      "models.yaml, central, section: apart-from-its-claims Forord",
    ]);
  });
});

describe("a page", () => {
  it("is one that the source itself names, for the claim's heading where it names pages for that", () => {
    expect(faultsOf(withClaim("U-12", { page: 20 }))).to.deep.equal([
      "claims/booklet-figures.yaml, U-12, page: not-a-page-of-it 20",
    ]);
    expect(faultsOf(withClaim("L-1.1", { page: 31 }))).to.deep.equal([
      "claims/challenges.yaml, L-1.1, page: not-a-page-of-it 31",
    ]);
    expect(faultsOf(withClaim("L-1.1", { page: null }))).to.deep.equal([]);
  });
});

describe("what the booklet does not say", () => {
  const against = { criterion: "bridge", direction: "against", because } as const;

  for (const kind of ["weakness", "risk"] as const) {
    it(`is never said for it: a ${kind} of the central model`, () => {
      expect(faultsOf(withClaim("M2-S2", { kind }))).to.deep.equal([
        `${models}, M2-S2, bears: weakness-not-published central`,
      ]);
      expect(faultsOf(withClaim("M3-R1", { bears: [{ model: "central", ...against }] }))).to.deep.equal([
        `${models}, M3-R1, bears: weakness-not-published central`,
      ]);
    });
  }

  for (const model of ["cross-department", "central", "network"] as const) {
    it(`is never said for it: a precondition of the model ${model}`, () => {
      expect(faultsOf(withClaim("M3-C1", { about: model }))).to.deep.equal([
        `${models}, M3-C1, kind: precondition-not-published ${model}`,
      ]);
    });
  }

  const levels = (level: number, change: object) => ({
    ...corpus,
    needLevels: corpus.needLevels.map((one) => (one.level === level ? { ...one, ...change } : one)),
  });

  for (const level of [3, 4]) {
    it(`is never said for it: the act of level ${level}, and how far the child takes part`, () => {
      expect(faultsOf(levels(level, { lawThen: because, integration: because }))).to.deep.equal([
        `need-levels.yaml, ${level}, lawThen: booklet-silent`,
        `need-levels.yaml, ${level}, integration: booklet-silent`,
      ]);
    });
  }

  it("is never said for it: what a need level speaks for", () => {
    expect(faultsOf(withClaim("N-4", { bears: [{ model: "network", ...against }] }))).to.deep.equal([
      "claims/booklet-need-levels.yaml, N-4, bears: need-level-bears",
    ]);
  });

  it("leaves what it says of other models alone: decentral has a precondition", () => {
    expect(corpus.claimById.get("M3-C1")).to.include({ kind: "precondition", about: "decentral" });
  });
});

describe("a claim", () => {
  const bearing = (model: "network" | "central", support: "areas" | "mixed") =>
    ({ model, decision: { support }, criterion: "bridge", direction: "for", because }) as const;

  it("counts once for a model", () => {
    const bears = [bearing("network", "areas"), bearing("network", "mixed")];
    expect(faultsOf(withClaim("M3-S1", { bears }))).to.deep.equal([
      `${models}, M3-S1, bears: bears-twice bridge`,
    ]);
  });

  it("counts once for a decision", () => {
    const bears = [bearing("network", "areas"), bearing("central", "areas")];
    expect(faultsOf(withClaim("M3-S1", { bears }))).to.deep.equal([
      `${models}, M3-S1, bears: bears-twice bridge`,
    ]);
  });

  it("may bear on one criterion through two decisions of two models", () => {
    const bears = [bearing("network", "areas"), bearing("central", "mixed")];
    expect(faultsOf(withClaim("M3-S1", { bears }))).to.deep.equal([]);
  });
});

describe("what is said again", () => {
  const first = "claims/cases-svendborg.yaml, SV-13";

  it("counts once: a restatement bears on nothing", () => {
    const bears = corpus.claimById.get("SV-8")?.bears ?? [];
    expect(faultsOf(withClaim("SV-13", { bears }))).to.include(`${first}, bears: restated-and-counted SV-8`);
  });

  it("restates what is said first-hand, and nothing unknown", () => {
    expect(faultsOf(withClaim("SV-13", { restates: "U-16" }))).to.deep.equal([
      `${first}, restates: restates-a-restatement U-16`,
    ]);
    expect(faultsOf(withClaim("SV-13", { restates: "SV-13" }))).to.deep.equal([
      `${first}, restates: restates-a-restatement SV-13`,
    ]);
    expect(faultsOf(withClaim("SV-13", { restates: "SV-99" }))).to.deep.equal([
      `${first}, restates: unknown-id SV-99`,
    ]);
  });
});

describe("a reason", () => {
  const bearing = (because: { da: string; en: string }, direction: "for" | "neutral" = "for") =>
    withClaim("M3-S1", { bears: [{ model: "decentral", criterion: "bridge", direction, because }] });
  const refused = [`${models}, M3-S1, bears: denied-by-reason bridge`];

  for (const because of [
    { da: "Går hurtigere. At den også træffer bedre, siger lederen ikke.", en: "Quicker." },
    { da: "Går hurtigere.", en: "Quicker. That it also hits better, the leader does not say." },
    { da: "Hæftet nævner ingen gevinst.", en: "A gain." },
  ]) {
    it(`that takes back what it gives is refused: ${because.da} ${because.en}`, () => {
      expect(faultsOf(bearing(because))).to.deep.equal(refused);
    });
  }

  it("may say so where nothing is counted", () => {
    const because = { da: "Det siger hæftet ikke.", en: "The booklet does not say." };
    expect(faultsOf(bearing(because, "neutral"))).to.deep.equal([]);
  });
});

describe("a decision that its source contradicts", () => {
  const decisions = (id: string) => {
    const model = corpus.models.find((one) => one.id === id);
    if (model === undefined) throw new Error(id);
    return model.decisions;
  };
  const { support } = decisions("network");

  it("is known to the code that keeps the evidence of others away from it", () => {
    const { contradicted: _, ...plain } = support;
    expect(
      faultsOf(withEntry("models", "network", { decisions: { ...decisions("network"), support: plain } })),
    ).to.deep.equal(["models.yaml, network, decisions.support: contradicted-in-one-place"]);
    const central = {
      ...decisions("central"),
      support: { ...decisions("central").support, contradicted: because },
    };
    expect(faultsOf(withEntry("models", "central", { decisions: central }))).to.deep.equal([
      "models.yaml, central, decisions.support: contradicted-in-one-place",
    ]);
  });

  it("is told among the defects of the source", () => {
    const defects = corpus.defects.filter(({ touches }) => !touches.includes("network"));
    expect(faultsOf({ ...corpus, defects })).to.deep.equal([
      "models.yaml, network, decisions: contradiction-untold",
    ]);
  });
});

describe("a row of law", () => {
  const withLaw = (now: { da: string; en: string }) => ({
    ...corpus,
    law: corpus.law.map((one) => (one.id === "LAW-9" ? { ...one, now } : one)),
  });
  const refused = ["law.yaml, LAW-9, certainty: certain-of-the-unverified"];

  it("is not of high certainty where it says that something was not seen or verified", () => {
    expect(faultsOf(withLaw({ da: "Resten har vi ikke set.", en: "Still 98." }))).to.deep.equal(refused);
    expect(faultsOf(withLaw({ da: "98.", en: "The rest we have not verified." }))).to.deep.equal(refused);
    expect(faultsOf(withLaw({ da: "98.", en: "98." }))).to.deep.equal([]);
  });
});

describe("a row of law that was not read at its source", () => {
  const withLaw = (change: Partial<Corpus["law"][number]>) => ({
    ...corpus,
    law: corpus.law.map((one) => (one.id === "LAW-9" ? { ...one, ...change } : one)),
  });

  for (const read of ["elsewhere", "none"] as const) {
    it(`is not of high certainty: ${read}`, () => {
      expect(faultsOf(withLaw({ read }))).to.deep.equal([
        "law.yaml, LAW-9, certainty: certain-of-the-unread",
      ]);
      expect(faultsOf(withLaw({ read, certainty: "medium" }))).to.deep.equal([]);
    });
  }

  for (const read of ["source", "partly"] as const) {
    it(`does not say that it was: ${read}`, () => {
      const where = "danskelove.dk; lovguiden.dk; dst.dk.example";
      expect(faultsOf(withLaw({ read, where }))).to.deep.equal([
        "law.yaml, LAW-9, where: no-page-of-its-own",
      ]);
    });
  }
});

describe("a quotation", () => {
  const quoted = (words: number) => Quote.safeParse({ da: Array(words).fill("ord").join(" ") }).success;

  it("is a few words, never a sentence copied whole", () => {
    expect([1, longestQuote, longestQuote + 1].map(quoted)).to.deep.equal([true, true, false]);
    const quotes = corpus.claims.flatMap(({ quote }) => quote?.da ?? []);
    expect(quotes).to.not.deep.equal([]);
    expect(quotes.filter((quote) => /[.!?]$/.test(quote))).to.deep.equal([]);
  });
});

describe("a set that the code knows by name", () => {
  it("is whole: eight criteria, four models, four levels, eight decisions", () => {
    const broken: Corpus = {
      ...corpus,
      criteria: corpus.criteria.filter(({ id }) => id !== "bridge"),
      needLevels: corpus.needLevels.filter(({ level }) => level !== 3),
      decisions: corpus.decisions.filter(({ id }) => id !== "support"),
    };
    expect(faultsOf(broken)).to.deep.equal([
      "criteria, bridge: entry-missing",
      "decisions, support: entry-missing",
      "needLevels, 3: entry-missing",
    ]);
  });

  it("has each of them once", () => {
    const criteria = [...corpus.criteria, ...corpus.criteria.filter(({ id }) => id === "bridge")];
    expect(faultsOf({ ...corpus, criteria })).to.include("criteria.yaml, bridge, id: id-used-twice bridge");
  });

  it("has exactly the options of each decision", () => {
    const options = corpus.decisions.find(({ id }) => id === "network")?.options.slice(0, 2) ?? [];
    expect(faultsOf(withEntry("decisions", "network", { options }))).to.deep.equal([
      "decisions.yaml, network, options: options-differ none,informal,formal none,informal",
    ]);
  });
});

describe("a printed figure", () => {
  it("has no edge that ends nowhere", () => {
    const figure = corpus.models.find(({ id }) => id === "central")?.figure;
    const nodes = figure?.nodes.filter(({ id }) => id !== "corps") ?? [];
    expect(
      faultsOf(withEntry("models", "central", { figure: { title: "", edges: [], ...figure, nodes } })),
    ).to.deep.equal(["models.yaml, central, figure.edges: no-such-node corps"]);
  });
});
