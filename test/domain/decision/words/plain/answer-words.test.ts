import { expect } from "chai";
import fc from "fast-check";
import { valuesAt, valueTable } from "../../../../../src/domain/decision/exact/value-table.ts";
import {
  type WithoutStatement,
  withoutEachStatement,
} from "../../../../../src/domain/decision/first/without-statements.ts";
import { exactWeights } from "../../../../../src/domain/decision/preference/weights.ts";
import type { Problem } from "../../../../../src/domain/decision/problem.ts";
import { smaa } from "../../../../../src/domain/decision/smaa/smaa.ts";
import { answerWords } from "../../../../../src/domain/decision/words/plain/answer-words.ts";
import { type Language, languages } from "../../../../../src/domain/language.ts";
import { type Cells, problemOf, uniform } from "../../problems.ts";
import { randomProblems } from "../claims/random-problems.ts";
import { idOf, names } from "../claims/reading.ts";
import { meant } from "./share-words.test.ts";
import { signs, tradeWords } from "./trade-words.ts";

const told = (problem: Problem, language: Language = "da", without = withoutEachStatement(problem)) =>
  answerWords(problem, smaa(problem), without)(names, language);
const silent = uniform(0, 1);
const said = (id: string, weak: number, strong: number): Cells => ({
  type: "statements",
  claims: [{ id, weak, strong }],
});
const given = { type: "exact", weights: { g1: 50, g2: 50 } } as const;

describe("the plain answer", () => {
  it("names the one statement that a lead rests on, in the title too", () => {
    const problem = problemOf([
      [said("S-1", 0.9, 1), 0.5],
      [0.6, 0.6],
    ]);
    expect(told(problem)).to.deep.equal({
      title: "Alfa kommer klart oftest først, men det hviler på ét udsagn",
      sentences: [
        "Vi har regnet det igennem 10.000 gange med skiftende prioriteringer og skiftende bud på det usikre: Alfa kommer først godt tre ud af fire gange, Beta knap hver fjerde gang.",
        "Det hviler på ét udsagn, S-1. Uden det kommer Beta oftest først.",
        "Lægger I mindre vægt på broen, kan Beta i gennemsnit komme foran.",
      ],
    });
  });

  it("says nothing of single statements before they have been looked into", () => {
    const problem = problemOf([
      [said("S-1", 0.9, 1), 0.5],
      [0.6, 0.6],
    ]);
    const { title, sentences } = answerWords(problem, smaa(problem), null)(names, "en");
    expect(title).not.to.contain("claim");
    expect(sentences).to.include("It rests on one claim.");
  });

  it("calls a small lead close, even where the numbers can tell it", () => {
    const near = problemOf([
      [0.51, 0.5],
      [0.5, 0.51],
    ]);
    expect(told(near).title).to.equal("Det står næsten lige mellem Alfa og Beta");
    expect(told(near, "en").title).to.equal("It is close between Alfa and Beta");
  });

  it("says that none comes first where nothing is said", () => {
    const problem = problemOf([
      [silent, silent],
      [silent, silent],
    ]);
    expect(told(problem)).to.deep.equal({
      title: "Intet er sagt om nogen af dem, så ingen af dem kommer først",
      sentences: [
        "Når intet er sagt, kan alt fra dårligst til bedst være sandt, og så er alle lige gode bud.",
      ],
    });
    expect(told(problem, "en")).to.deep.equal({
      title: "Nothing is said of any of them, so none comes first",
      sentences: [
        "Where nothing is said, anything from worst to best may be true, and each is as good a guess as the others.",
      ],
    });
  });

  it("says of whom nothing is said, as their place is a guess", () => {
    const problem = problemOf([
      [said("S-1", 0.9, 1), silent],
      [0.2, 0.4],
      [silent, silent],
    ]);
    expect(told(problem).sentences.at(-1)).to.equal(
      "Der er intet sagt om Alfa på ét og om Gamma på noget af de to kriterier, og vi gætter ikke.",
    );
    expect(told(problem, "en").sentences.at(-1)).to.equal(
      "Nothing is said of Alfa on one and of Gamma on any of the two criteria, and we do not guess.",
    );
  });

  it("says what given weights and known values decide, and share where it is shared", () => {
    const decided = problemOf(
      [
        [1, 0.2],
        [0.3, 0.5],
      ],
      { preference: given },
    );
    expect(told(decided).title).to.equal("Med jeres vægte kommer Alfa først");
    const [nothing, none, tips] = told(decided).sentences;
    expect([nothing, none]).to.deep.equal([
      "Vægtene er givet, og alle tal er regnet ud, så her er intet usikkert.",
      "Her tæller ingen udsagn med, kun beregnede tal.",
    ]);
    expect(tips).to.match(
      /^Det tipper, hvis vægten på .* kommer (over|under) \d+: så er Beta i gennemsnit foran\.$/,
    );
    const shared = problemOf(
      [
        [1, 0],
        [0, 1],
      ],
      { preference: given },
    );
    expect(told(shared).title).to.equal("Med jeres vægte deler Alfa og Beta førstepladsen");
    expect(told(shared, "en").title).to.equal("With your weights, Alfa and Beta share first place");
  });

  it("says so when no weight at all is set on what would turn it", () => {
    const preference = { type: "exact", weights: { g1: 0, g2: 0, g3: 100 } } as const;
    const rows = [
      [0, 0, 1],
      [1, 1, 0.2],
    ];
    expect(told(problemOf(rows, { preference })).sentences.at(-1)).to.match(
      /^Det tipper, hvis vægten på \S+ kommer over \d+/,
    );
  });

  it("holds no word of the trade, no decimal, no per cent, on any problem", () => {
    fc.assert(
      fc.property(randomProblems, fc.constantFrom(...languages), (problem, language) => {
        const { title, sentences } = told(problem, language);
        for (const sentence of [title, ...sentences]) {
          expect(sentence).not.to.match(signs);
          for (const word of tradeWords[language]) expect(sentence).not.to.match(word);
          expect(sentence).to.match(/^\p{Lu}/u);
        }
        expect(sentences.length).to.be.within(1, 5);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("claims no more than its numbers, on any problem", function () {
    this.timeout(60_000);
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomProblems, fc.constantFrom(...languages), (problem, language) => {
        const without = withoutEachStatement(problem);
        const ranking = smaa(problem);
        const { title, sentences } = answerWords(problem, ranking, without)(names, language);
        const first = (id: string) => ranking.rankAcceptability[id]?.[0] ?? 0;
        holdTitle(title, problem, first, without);
        for (const kind of [...often, ...rest]) {
          for (const sentence of sentences) {
            const match = kind[language].exec(sentence);
            if (match === null) continue;
            seen.add(`${kind.name} ${language}`);
            kind.check(match.groups ?? {}, { problem, first, without, language });
          }
        }
      }),
      { numRuns: 400, seed: 1 },
    );
    expect([...seen].toSorted()).to.deep.equal(
      [...often, ...rest]
        .flatMap(({ name }) => languages.map((language) => `${name} ${language}`))
        .toSorted(),
    );
  });
});

type Truth = {
  readonly problem: Problem;
  readonly first: (id: string) => number;
  readonly without: readonly WithoutStatement[];
  readonly language: Language;
};
type Groups = Readonly<Record<string, string | undefined>>;
type Kind = Readonly<Record<Language, RegExp>> & {
  readonly name: string;
  readonly check: (groups: Groups, truth: Truth) => void;
};

/** A title that calls somebody first needs a lead; one that calls it close must not have one that is large. */
function holdTitle(
  title: string,
  { alternatives }: Problem,
  first: (id: string) => number,
  without: readonly WithoutStatement[],
): void {
  const leads =
    /(?<who>\w+) kommer (?<how>.*?først.*?)(?:, men|$)/.exec(title) ??
    /kommer (?<who>\w+) (?<how>.*?først.*?)(?:, men|$)/.exec(title);
  const { who, how } = leads?.groups ?? {};
  if (who === undefined || how === undefined || /ingen|deler|står lige/.test(title)) return;
  if (!Object.values({ a: "Alfa", b: "Beta", c: "Gamma", d: "Delta" }).includes(who)) return;
  const id = idOf(who);
  if (how.startsWith("oftest") || how.startsWith("klart"))
    for (const other of alternatives) if (other !== id) expect(first(id), title).to.be.at.least(first(other));
  if (how.startsWith("klart")) expect(first(id), title).to.be.at.least(0.7);
  if (how.startsWith("næsten altid")) expect(first(id), title).to.be.at.least(0.95);
  if (how === "først hver gang") expect(first(id), title).to.be.closeTo(1, 1e-9);
  if (title.includes("ét udsagn"))
    expect(
      without.some((one) => alternatives.some((other) => (one.first[other] ?? 0) > (one.first[id] ?? 0))),
      title,
    ).to.equal(true);
}

const pair =
  /(?:^|: |, | og | and )(?<who>[A-Z]\w+) (?:kommer først |comes first )?(?<share>[^,:.]*?)(?=, [A-Z]| og [A-Z]| and [A-Z]|\.|$)/g;
const often: readonly Kind[] = [
  {
    name: "often",
    da: /^Vi har regnet det igennem .*?: (?<each>.*)$/,
    en: /^We worked it through .*?: (?<each>.*)$/,
    check({ each = "" }, { first, language }) {
      // Those who always come together are told together, and are held apart elsewhere.
      if (/[A-Z][a-z]+,? (?:og |and )?[A-Z]/.test(each)) return;
      for (const { groups } of each.split(". ")[0]?.concat(".").matchAll(pair) ?? []) {
        const { who, share = "" } = groups ?? {};
        expect(meant(share, language)(first(idOf(who))), `${who} ${share}`).to.equal(true);
      }
    },
  },
];

const rest: readonly Kind[] = [
  {
    name: "overtaken",
    da: /Uden det kommer (?<other>\w+) oftest først\.$/,
    en: /Without it, (?<other>\w+) comes first most often\.$/,
    check({ other }, { problem, without }) {
      const id = idOf(other);
      const most = (one: WithoutStatement) =>
        problem.alternatives.every((each) => (one.first[each] ?? 0) <= (one.first[id] ?? 0) + 1e-9);
      expect(without.some(most)).to.equal(true);
    },
  },
  {
    name: "none alone",
    da: /og intet af dem afgør det alene\.$/,
    en: /and no single one of them decides it\.$/,
    check(_, { problem, first, without }) {
      const leader = problem.alternatives.toSorted((a, b) => first(b) - first(a))[0] as string;
      for (const one of without)
        for (const id of problem.alternatives)
          if (id !== leader) expect(one.first[leader] ?? 0).to.be.greaterThan(one.first[id] ?? 0);
    },
  },
  {
    name: "tips",
    da: /vægt(?:en)? på (?<criterion>\w+)(?:, kan (?<can>\w+) i| kommer (?<way>over|under) (?<point>\d+): så er (?<other>\w+) i)/,
    en: /weight (?:to|on) (?<criterion>\w+)(?:, (?<can>\w+) can| goes (?<way>above|below) (?<point>\d+): then (?<other>\w+) is)/,
    check({ criterion, can, way, point, other }, { problem }) {
      const id = idOf(criterion);
      const who = idOf(can ?? other);
      const ids = problem.criteria.map((each) => each.id);
      const bestAt = (weights: Readonly<Record<string, number>>) => {
        const values = valuesAt(valueTable(problem), exactWeights(weights, ids));
        return (values[problem.alternatives.indexOf(who)] as number) >= Math.max(...values) - 1e-9;
      };
      if (problem.preference.type !== "exact") {
        const even = Object.fromEntries(ids.map((each) => [each, 1]));
        const tried = Array.from({ length: 2001 }, (_, at) =>
          at < 1000 ? at / 1000 : 2 ** ((at - 1000) / 25),
        );
        expect(tried.some((weight) => bestAt({ ...even, [id]: weight }))).to.equal(true);
        return;
      }
      const beyond = Number(point) + (way === "over" || way === "above" ? 1e-4 : -1e-4);
      expect(bestAt({ ...problem.preference.weights, [id]: beyond })).to.equal(true);
    },
  },
  {
    name: "never tips",
    da: /^Ingen enkelt vægt kan(?<within>, fra 0 til 100,)? i gennemsnit bringe en anden foran\.$/,
    en: /^No single weight(?<within>, from 0 to 100,)? can bring another ahead on average\.$/,
    check({ within }, { problem, first }) {
      const ids = problem.criteria.map((each) => each.id);
      const leader = problem.alternatives.toSorted((a, b) => first(b) - first(a))[0] as string;
      const given = problem.preference.type === "exact" ? problem.preference.weights : null;
      expect(within !== undefined).to.equal(given !== null);
      const even = Object.fromEntries(ids.map((each) => [each, 1]));
      const tried = given ? [0, 0.1, 1, 10, 50, 100] : [0, 0.1, 1, 10, 1e6];
      for (const id of ids)
        for (const weight of tried) {
          const weights = { ...(given ?? even), [id]: weight };
          if (Object.values(weights).every((each) => each === 0)) continue;
          const values = valuesAt(valueTable(problem), exactWeights(weights, ids));
          const own = values[problem.alternatives.indexOf(leader)] ?? 0;
          expect(own, `${id} at ${weight}`).to.be.at.least(Math.max(...values) - 1e-6);
        }
    },
  },
  {
    name: "silent",
    da: /^Der er intet sagt om .* kriterier, og vi gætter ikke\.$/,
    en: /^Nothing is said of .* criteria, and we do not guess\.$/,
    check(_, { problem: { measurements } }) {
      const cells = Object.values(measurements).flatMap((row) => Object.values(row));
      expect(cells.some((cell) => cell.type === "uniform" && cell.low <= 0.3 && cell.high >= 0.7)).to.equal(
        true,
      );
    },
  },
];
