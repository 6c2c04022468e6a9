import { expect } from "chai";
import fc from "fast-check";
import { stability } from "../../../../src/domain/decision/exact/stability.ts";
import { information } from "../../../../src/domain/decision/information/information.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { choiceWords } from "../../../../src/domain/decision/words/choice-words.ts";
import {
  changeWords,
  contrastWords,
  turningWords,
} from "../../../../src/domain/decision/words/contrast-words.ts";
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

  it("call level only what is, and say of what two decimals do not part who is ahead", () => {
    const first = (...rows: [number[], number[]]) =>
      contrastWords(weighed(0.5, ...rows), "nothing", "a", "b", names, "da")[0];
    expect(first([0.6, 0.4], [0.4, 0.6])).to.equal("Med de valgte vægte står model 1 og model 2 lige: 0,50.");
    for (const [one, other] of [
      [0.5, 0.504],
      [0.4955, 0.5045],
    ] as const)
      expect(first([one, one], [other, other])).to.equal(
        "Med de valgte vægte er model 2 lige netop foran model 1: begge er afrundet 0,50 værd.",
      );
    expect(first([0.494, 0.494], [0.496, 0.496])).to.equal(
      "Med de valgte vægte er model 2 foran model 1: 0,50 mod 0,49.",
    );
  });

  it("hold against whoever comes first most often another that is worth more in the middle", () => {
    const compromise = problemOf([
      [0.6, 0.5],
      [1, 0],
      [0, 0.9],
    ]);
    const said = choiceWords(compromise, smaa(compromise))(names, "da");
    expect(said[0]).to.match(/^Når alle prioriteringer tæller med, kommer model 2 oftest først/);
    expect(said).to.include("Midt i de vægte, der er åbne, er model 1 foran model 2: 0,55 mod 0,50.");
  });

  it("hold no two against each other that are the same on every criterion", () => {
    const twins = problemOf(
      [
        [0.8, 0.5],
        [0.8, 0.5],
        [0.2, 0.6],
      ],
      { preference: { type: "exact", weights: { g1: 1, g2: 1 } } },
    );
    expect(choiceWords(twins, smaa(twins))(names, "en")).to.deep.equal([
      "With the chosen weights, model 1 and model 2 share first place.",
      "With the chosen weights, model 1 is ahead of model 3: 0.65 against 0.40.",
      "Model 1 gains most on bro (0.30).",
      "Model 3 gains most on retning (0.05).",
    ]);
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
      "Model 1 fører, så længe bro vejer mindst 44,5 %.",
      "Model 1 fører, så længe retning vejer højst 55,5 %.",
    ]);
    expect(turningWords(weighed(0.5, [1, 0], [0, 1], [0.6, 0.6]), "nothing", names, "en")[0]).to.equal(
      "Model 3 leads as long as bro weighs between 40.0% and 60.0%.",
    );
  });

  it("say nothing where several lead, and where there are no others or no other weights", () => {
    for (const rows of [
      [
        [0.5, 0.5],
        [0.5, 0.5],
        [0.1, 0.1],
      ],
      [
        [0.6, 0.4],
        [0.4, 0.6],
      ],
      [[0.9, 0.1]],
    ])
      expect(turningWords(weighed(0.5, ...rows), "nothing", names, "en")).to.deep.equal([]);
    const preference = { type: "exact" as const, weights: { g1: 1 } };
    const single = stability(problemOf([[0.9], [0.1]], { preference }));
    expect(turningWords(single, "nothing", names, "en")).to.deep.equal([]);
  });

  it("name ends that are too near the end of all weights to be shown by what is inside them", () => {
    const near = weighed(0.001, [0.9, 0.1], [0.3, 0.1003]);
    expect(plain(turningWords(near, "nothing", names, "da"))).to.deep.equal([
      "Model 1 fører, så længe bro vejer mindst 0,1 %.",
      "Model 1 fører, så længe retning vejer højst 99,9 %.",
    ]);
    const change = { moved: 0.0004, alternative: "b" };
    expect(plain(changeWords(near, change, "nothing", names, "da"))).to.deep.equal([
      "Det er nok at flytte under 0,1 % af vægten, så når model 2 op på siden af model 1.",
    ]);
    expect(plain(changeWords(near, { ...change, moved: 0.9996 }, "nothing", names, "en"))).to.deep.equal([
      "At least 99.9% of the weight must be moved before model 2 draws level with model 1.",
    ]);
  });

  it("say so where no single weight turns it", () => {
    expect(turningWords(weighed(0.5, [0.9, 0.5], [0.4, 0.5]), "nothing", names, "en")).to.deep.equal([
      "None gets ahead of model 1 whatever weight any one criterion gets, when the others keep their proportions.",
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

  it("name one of two weights that follow from each other, and of a group", () => {
    const named = (...[rows, preference]: Parameters<typeof problemOf>) =>
      informationWords(information(problemOf(rows, preference)), names, "en")[0];
    expect(
      named([
        [1, 0],
        [0, 1],
      ]),
    ).to.match(/^First find out this: how much weight you give to (bro|retning)\.$/);
    const ranking = [["g1"], ["g2", "g3"]];
    expect(
      named(
        [
          [1, 0, 0],
          [0, 1, 0.6],
        ],
        { preference: { type: "ordinal", ranking } },
      ),
    ).to.match(/^First find out this: how much weight you give to \w+\.$/);
  });

  it("say so where nothing would change the choice", () => {
    const answer = information(problemOf([[uniform(0.6, 1)], [0.5]]));
    expect(informationWords(answer, names, "en")).to.deep.equal([
      "Knowing more would not have changed the choice in any trial: none was worth more than model 1.",
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
