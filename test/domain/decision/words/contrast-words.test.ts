import { expect } from "chai";
import fc from "fast-check";
import { stability } from "../../../../src/domain/decision/exact/stability.ts";
import { information } from "../../../../src/domain/decision/information/information.ts";
import { contrastWords, turningWords } from "../../../../src/domain/decision/words/contrast-words.ts";
import { informationWords } from "../../../../src/domain/decision/words/information-words.ts";
import { problemOf, uniform } from "../problems.ts";

const names = {
  alternative: (id: string) => `model ${"abc".indexOf(id) + 1}`,
  criterion: (id: string) => (({ g1: "bro", g2: "retning" }) as Record<string, string>)[id] ?? id,
  group: (id: string) => id,
};
const plain = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replaceAll("\u00a0", " "));
const weighed = (g1: number, ...rows: number[][]) =>
  stability(problemOf(rows, { preference: { type: "exact", weights: { g1, g2: 1 - g1 } } }));

describe("the words on a contrast", () => {
  it("say who is ahead and on what, and what speaks for the other, whichever is asked first", () => {
    const answer = weighed(0.6, [0.8, 0.2], [0.3, 0.6]);
    const expected = [
      "Med de valgte vægte er model 1 foran model 2: 0,56 mod 0,42.",
      "Model 1 vinder mest på bro (0,30).",
      "Model 2 vinder mest på retning (0,16).",
    ];
    expect(contrastWords(answer, "nothing", "a", "b", names, "da")).to.deep.equal(expected);
    expect(contrastWords(answer, "nothing", "b", "a", names, "da")).to.deep.equal(expected);
    expect(contrastWords(answer, "nothing", "a", "b", names, "en")[1]).to.equal(
      "Model 1 gains most on bro (0.30).",
    );
  });

  it("call level what two decimals do not part", () => {
    expect(
      contrastWords(weighed(0.5, [0.5, 0.5], [0.5, 0.504]), "nothing", "a", "b", names, "da"),
    ).to.deep.equal(["Med de valgte vægte står model 2 og model 1 lige: 0,50."]);
  });

  it("name criteria in favour only of whom they favour", () => {
    const unit = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
    const row = fc.tuple(unit, unit).map((cells) => [...cells]);
    fc.assert(
      fc.property(row, row, unit, (one, other, g1) => {
        const rows = { "model 1": one, "model 2": other };
        for (const sentence of contrastWords(weighed(g1, one, other), "nothing", "a", "b", names, "en").slice(
          1,
        )) {
          const [favoured, against] = sentence.startsWith("Model 1")
            ? (["model 1", "model 2"] as const)
            : (["model 2", "model 1"] as const);
          for (const [at, name] of ["bro", "retning"].entries())
            if (sentence.includes(name)) expect(rows[favoured][at]).to.be.above(rows[against][at] as number);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe("the words on when it turns", () => {
  it("name the weight at which the leader stops leading", () => {
    expect(plain(turningWords(weighed(0.6, [0.8, 0.2], [0.3, 0.6]), "nothing", names, "da"))).to.deep.equal([
      "Model 1 fører, så længe bro vejer mindst 44,4 %.",
      "Model 1 fører, så længe retning vejer højst 55,6 %.",
    ]);
    expect(turningWords(weighed(0.5, [1, 0], [0, 1], [0.6, 0.6]), "nothing", names, "en")[0]).to.equal(
      "Model 3 leads as long as bro weighs between 40.0% and 60.0%.",
    );
  });

  it("say so where no single weight turns it", () => {
    expect(turningWords(weighed(0.5, [0.9, 0.5], [0.4, 0.5]), "nothing", names, "en")).to.deep.equal([
      "Model 1 leads whatever weight any one criterion gets, when the others keep their proportions.",
    ]);
  });
});

describe("the words on what to find out", () => {
  it("name what would bring most, first", () => {
    const weights = { g1: 3, g2: 1 };
    const preference = { type: "exact" as const, weights };
    const answer = information(
      problemOf(
        [
          [uniform(0, 1), uniform(0, 1)],
          [0.5, 0.4],
        ],
        { preference, iterations: 50_000 },
      ),
    );
    const share = (answer.cells[0]?.changes ?? 0) * 100;
    expect(plain(informationWords(answer, names, "da"))).to.deep.equal([
      "Find først ud af disse to ting: hvor godt model 1 klarer sig på bro og hvor godt model 1 klarer sig på retning.",
      `Vidste I, hvor godt model 1 klarer sig på bro, ville valget blive et andet i ${share.toFixed(1).replace(".", ",")} % af tilfældene.`,
    ]);
  });

  it("say so where nothing would change the choice", () => {
    const answer = information(problemOf([[uniform(0.6, 1)], [0.5]]));
    expect(informationWords(answer, names, "en")).to.deep.equal([
      "Knowing more would not have changed the choice in any trial: model 1 is worth most in all of them.",
    ]);
  });

  it("say so where only several things together would", () => {
    const rows = [
      [uniform(0, 0.6), uniform(0, 0.6)],
      [0.05, 0.1],
    ];
    const answer = information(
      problemOf(rows, { preference: { type: "exact", weights: { g1: 1, g2: 1 } }, iterations: 5000 }),
    );
    expect(answer.everything.gain).to.be.above(0);
    expect(informationWords(answer, names, "da")).to.deep.equal([
      "Efter stikprøven at dømme er der ingen enkelt ting, som ville give et bedre valg end model 1, hvis I kendte den.",
    ]);
  });
});
