import { expect } from "chai";
import fc from "fast-check";
import { combineLenses } from "../../../../src/domain/lenses/combined/combine.ts";
import { disagreementWords } from "../../../../src/domain/lenses/combined/disagreement-words.ts";
import { coreOf, type Said, type Voices } from "../../../../src/domain/lenses/lens.ts";
import { criteriaWith } from "../../../../src/domain/lenses/own/own-view.ts";

const criteria = criteriaWith([
  {
    name: "Udgift",
    unit: "mio. kr.",
    measured: { id: "cost", scale: { worst: 12, best: 8 }, extrapolate: false },
  },
]);
const exact = (value: number): Said => ({ type: "exact", value });
const uniform = (low: number, high: number): Said => ({ type: "uniform", low, high });
const answers = (...values: number[]): Said => ({ type: "empirical", values });
const onBridge = (evidence?: Said, structure?: Said, own?: Said): Voices =>
  ({
    evidence: evidence && { bridge: evidence },
    structure: structure && { bridge: structure },
    own: own && { bridge: own },
  }) as Voices;
const combined = (...said: Parameters<typeof onBridge>) => combineLenses(onBridge(...said), criteria).bridge;

describe("the lenses together", () => {
  it("hear one voice as it is", () => {
    expect(combined(uniform(0.5, 1))?.measurement).to.deep.equal(uniform(0.5, 1));
    expect(combined(undefined, exact(0.3))?.measurement).to.deep.equal(exact(0.3));
    expect(combined(undefined, undefined, answers(0.2, 0.8))?.measurement).to.deep.equal(answers(0.2, 0.8));
  });

  it("take the mean of the lower and of the upper ends", () => {
    expect(combined(uniform(0.5, 1), exact(0.2))?.measurement).to.deep.equal(uniform(0.35, 0.6));
    expect(combined(uniform(0.5, 1), exact(0.25), uniform(0, 0.4))?.measurement).to.deep.equal(
      uniform(0.25, (1 + 0.25 + 0.4) / 3),
    );
    expect(combined(undefined, exact(0.2), exact(0.6))?.measurement).to.deep.equal(exact(0.4));
  });

  it("keep a statement one statement, the others moving with it as their quantiles do", () => {
    const claims = [
      { id: "for", weak: 0.75, strong: 1 },
      { id: "against", weak: 0.5, strong: 0 },
    ];
    const evidence: Said = { type: "statements", claims };
    expect(combined(evidence)?.measurement).to.deep.equal(evidence);
    expect(combined(evidence, exact(0.5), uniform(0.25, 1))?.measurement).to.deep.equal({
      type: "statements",
      claims: [
        { id: "for", weak: (0.75 + 0.5 + 0.25) / 3, strong: (1 + 0.5 + 1) / 3 },
        { id: "against", weak: (0.5 + 0.5 + 1) / 3, strong: (0 + 0.5 + 0.25) / 3 },
      ],
      silent: [(0 + 0.5 + 0.25) / 3, (1 + 0.5 + 1) / 3],
    });
  });

  it("keep the spread of answers: as wide by half beside one that knows, and in its shape", () => {
    const measurement = combined(undefined, exact(0.5), answers(0, 0, 0, 1))?.measurement;
    const values = measurement?.type === "empirical" ? measurement.values : [];
    expect(values).to.have.length(100);
    expect(values.filter((value) => value === 0.25)).to.have.length(75);
    expect(values.filter((value) => value === 0.75)).to.have.length(25);
  });

  it("reach from end to end, and hear each answer as often as any other", () => {
    for (const count of [2, 3, 7, 150]) {
      const own = answers(...Array.from({ length: count }, (_, at) => at / (count - 1)));
      const measurement = combined(uniform(0, 1), undefined, own)?.measurement;
      const values = measurement?.type === "empirical" ? measurement.values : [];
      expect(Math.min(...values)).to.equal(0);
      expect(Math.max(...values)).to.equal(1);
      const beside = combined(undefined, exact(0), own)?.measurement;
      const times = Map.groupBy(beside?.type === "empirical" ? beside.values : [], (value) => value);
      expect(new Set([...times.values()].map((one) => one.length)).size).to.equal(1);
    }
  });

  it("have the mean of the voices' means, and stay between the least and the most that any says", () => {
    const unit = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
    const said: fc.Arbitrary<Said> = fc.oneof(
      unit.map(exact),
      fc.tuple(unit, unit).map(([x, y]) => uniform(Math.min(x, y), Math.max(x, y))),
      fc.array(unit, { minLength: 1, maxLength: 150 }).map((values) => answers(...values)),
    );
    const values = (one: Said) =>
      one.type === "empirical" ? one.values : one.type === "exact" ? [one.value] : coreOf(one);
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    fc.assert(
      fc.property(said, said, fc.option(said, { nil: undefined }), (one, other, third) => {
        const voices = [one, other, ...(third ? [third] : [])];
        const { measurement } = combined(one, other, third) as NonNullable<ReturnType<typeof combined>>;
        const expected = mean(voices.map((voice) => mean(values(voice))));
        // Two spreads of different numbers of answers are read at the steps of the longer one.
        const spreads = voices.filter(({ type }) => type === "empirical").length;
        expect(mean(values(measurement))).to.be.closeTo(expected, spreads > 1 ? 0.02 : 1e-9);
        const all = voices.flatMap(values);
        for (const value of values(measurement))
          expect(value).to.be.within(Math.min(...all) - 1e-9, Math.max(...all) + 1e-9);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("leave a cell open over its scale where no lens has looked at it", () => {
    const { bridge, cost } = combineLenses({ evidence: {}, own: {} }, criteria);
    expect(bridge).to.deep.equal({ measurement: uniform(0, 1), lenses: [], disagreements: [] });
    expect(cost?.measurement).to.deep.equal(uniform(8, 12));
  });

  it("disagree where each excludes what the other says, and never with silence", () => {
    expect(combined(uniform(0.5, 1), exact(0.49))?.disagreements).to.deep.equal([["evidence", "structure"]]);
    expect(combined(uniform(0.5, 1), exact(0.5))?.disagreements).to.deep.equal([]);
    expect(combined(uniform(0, 1), exact(0), exact(1))?.disagreements).to.deep.equal([["structure", "own"]]);
    expect(combined(uniform(0.75, 1), exact(0.3), uniform(0.4, 0.5))?.disagreements).to.deep.equal([
      ["evidence", "structure"],
      ["evidence", "own"],
      ["structure", "own"],
    ]);
  });

  it("take of answers the middle half, so that one alone does not settle what all think", () => {
    expect(
      combined(uniform(0.75, 1), undefined, answers(0.2, 0.3, 0.3, 0.4, 1))?.disagreements,
    ).to.deep.equal([["evidence", "own"]]);
    expect(combined(uniform(0.75, 1), undefined, answers(0.2, 0.8, 0.9))?.disagreements).to.deep.equal([]);
  });
});

describe("the words on the lenses together", () => {
  const names = { subject: "model 2", criterion: (id: string) => (id === "bridge" ? "bro" : id) };
  const words = (language: "da" | "en", ...said: Parameters<typeof onBridge>) =>
    disagreementWords(combineLenses(onBridge(...said), criteria), onBridge(...said), names, language);

  it("name what each says wherever they disagree", () => {
    expect(words("da", uniform(0.75, 1), exact(0.3), answers(0.7, 0.8, 0.9))).to.deep.equal([
      "Blikkene er uenige om bro ved model 2: udsagnene siger 0,75–1, strukturen giver 0,3 og egen vurdering er 0,75–0,85 for den midterste halvdel af svarene.",
    ]);
    expect(words("en", uniform(0.75, 1), undefined, exact(0.2))).to.deep.equal([
      "The lenses disagree on bro under model 2: the claims say 0.75–1 and own judgement is 0.2.",
    ]);
  });

  it("are silent where they agree, on the ends of an interval too", () => {
    expect(words("da", uniform(0, 1), exact(0.3))).to.deep.equal([]);
    expect(words("en", uniform(0.5, 1), exact(0.5))).to.deep.equal([]);
  });

  it("claim of any cells only what their numbers bear, once for each cell", () => {
    const unit = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
    const interval = fc
      .tuple(unit, unit)
      .map(([x, y]): readonly [number, number] => [Math.min(x, y), Math.max(x, y)]);
    const told = {
      da: /^Blikkene er uenige om bro ved model 2: udsagnene siger ([\d,]+)(?:–([\d,]+))? og strukturen giver ([\d,]+)\.$/,
      en: /^The lenses disagree on bro under model 2: the claims say ([\d.]+)(?:–([\d.]+))? and the structure gives ([\d.]+)\.$/,
    };
    fc.assert(
      fc.property(interval, unit, ([low, high], value) => {
        const apart = value < low || value > high;
        for (const language of ["da", "en"] as const) {
          const sentences = words(language, uniform(low, high), exact(value));
          expect(sentences).to.have.length(apart ? 1 : 0);
          if (!apart) continue;
          const [, from, to = from, at] = told[language].exec(sentences[0] ?? "") ?? [];
          const numbers = [from, to, at].map((number) => Number(number?.replace(",", ".")));
          expect(numbers).to.deep.equal([low, high, value]);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
