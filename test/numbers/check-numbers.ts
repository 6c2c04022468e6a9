import fc from "fast-check";
import { InformationQuestion, informationAnswer } from "../../src/app/decision/information.ts";
import { preferenceAnswer } from "../../src/app/decision/preference.ts";
import { rankAnswer } from "../../src/app/decision/rank.ts";
import { stabilityAnswer } from "../../src/app/decision/stability.ts";
import type { Problem } from "../../src/domain/decision/problem.ts";
import { claimsOn } from "../domain/decision/words/claims/on-problem.ts";
import { randomProblems } from "../domain/decision/words/claims/random-problems.ts";
import { anyProblem } from "./any-problem.ts";
import { unproven } from "./certificates/unproven.ts";
import { quantities, type Stated, statedOn } from "./covered.ts";
import { notFinite } from "./finite.ts";

/** One line of what was checked: what, of how many, and what of them is wrong. */
export type Checked = {
  readonly what: string;
  readonly count: number;
  readonly told: string;
  readonly wrong: readonly string[];
};

const silent = () => {};

/**
 * Random problems of every kind, and of each: whether stated errors cover, exact answers are proven, sentences say what their numbers do,
 * and every number is finite. `progress` hears how many problems are done.
 */
export function checkNumbers(
  problems: number,
  seed: number,
  progress: (done: number) => void = silent,
): readonly Checked[] {
  const stated: Stated[][] = [];
  const faults = { certificates: [] as string[], sentences: [] as string[], finite: [] as string[] };
  let sentences = 0;
  const small = fc.sample(randomProblems, { numRuns: problems, seed });
  for (const [at, problem] of fc.sample(anyProblem, { numRuns: problems, seed }).entries()) {
    const tell = (what: string) => `${what}: ${JSON.stringify(problem)}`;
    stated.push([...statedOn(problem)]);
    faults.certificates.push(...unproven(problem).map(tell));
    faults.finite.push(
      ...answersTo(problem)
        .flatMap((answer) => notFinite(answer))
        .map(tell),
    );
    const { kinds, wrong } = claimsOn(small[at] as Problem);
    sentences += kinds.length;
    faults.sentences.push(...wrong);
    progress(at + 1);
  }
  const fault = (what: string, count: number, wrong: readonly string[]) => ({
    what,
    count,
    told: wrong.length === 0 ? "all" : `${wrong.length} wrong`,
    wrong,
  });
  return [
    ...quantities.map((of) => coverage(of, stated)),
    fault("exact answers proven", problems, faults.certificates),
    fault("sentences true", sentences, faults.sentences),
    fault("numbers finite", problems, faults.finite),
  ];
}

/** So many intervals tell whether they cover; of fewer it is left to chance, which is counted by problems: what one states is alike. */
const enoughIntervals = 1000;

function coverage(of: Stated["of"], stated: readonly (readonly Stated[])[]): Checked {
  const own = stated.map((all) => all.filter((one) => one.of === of)).filter((all) => all.length > 0);
  const all = own.flat();
  if (all.length === 0) return { what: `${of} covered`, count: 0, told: "none to check", wrong: [] };
  const share = all.filter(({ holds }) => holds).length / all.length;
  const chance = all.length < enoughIntervals ? 3 * Math.sqrt((0.95 * 0.05) / own.length) : 0;
  const isRight = share >= 0.93 - chance && share <= 0.97 + chance;
  const told = `${(100 * share).toFixed(1)}%`;
  const wrong = isRight ? [] : [`${of}: ${told} of ${all.length} intervals hold the truth, not 93 to 97%`];
  return { what: `${of} covered`, count: all.length, told, wrong };
}

/** All that can be asked of a problem, as it is answered. */
function answersTo(problem: Problem): readonly unknown[] {
  const fewer = { ...problem, iterations: 300 };
  return [
    rankAnswer(fewer, silent),
    informationAnswer(InformationQuestion.parse(fewer), silent),
    preferenceAnswer(problem, silent),
    ...(problem.preference.type === "exact" ? [stabilityAnswer(problem)] : []),
  ];
}
