import { robustPreference } from "../../../../../src/domain/decision/exact/robust-preference.ts";
import { stability } from "../../../../../src/domain/decision/exact/stability.ts";
import { tornado } from "../../../../../src/domain/decision/exact/tornado.ts";
import { withoutEachStatement } from "../../../../../src/domain/decision/first/without-statements.ts";
import { type Information, information } from "../../../../../src/domain/decision/information/information.ts";
import type { CellGroup } from "../../../../../src/domain/decision/information/things.ts";
import { openness } from "../../../../../src/domain/decision/openness.ts";
import type { Problem } from "../../../../../src/domain/decision/problem.ts";
import { smaa } from "../../../../../src/domain/decision/smaa/smaa.ts";
import { choiceWords } from "../../../../../src/domain/decision/words/choice-words.ts";
import { turningWords } from "../../../../../src/domain/decision/words/contrast-words.ts";
import { informationWords } from "../../../../../src/domain/decision/words/information-words.ts";
import { preferenceWords } from "../../../../../src/domain/decision/words/preference-words.ts";
import { tornadoWords } from "../../../../../src/domain/decision/words/tornado-words.ts";
import type { Language } from "../../../../../src/domain/language.ts";
import { exactKinds } from "./exact-kinds.ts";
import { rankingKinds } from "./ranking-kinds.ts";
import { names } from "./reading.ts";
import { statementKinds } from "./statement-kinds.ts";
import { truthOf } from "./truth.ts";

export const kinds = [...rankingKinds, ...statementKinds, ...exactKinds];

type Claims = {
  /** What was said, by kind and language. */
  readonly kinds: readonly string[];
  /** What was said and is not so, or of no known kind, and why. */
  readonly wrong: readonly string[];
};

/** Holds every sentence on a problem to what is so. */
export function claimsOn(problem: Problem): Claims {
  const truth = truthOf(problem);
  const found = information(problem, groupsIn(problem));
  const sentences = sentencesOn(problem, found);
  const said = (["da", "en"] as const).flatMap((language) =>
    sentences(language).map((sentence) => ({
      language,
      told: sentence.replaceAll("\u00a0", " "),
    })),
  );
  const read = said.map(({ language, told }) => {
    const fitting = kinds.filter((kind) => kind[language].test(told));
    const [kind] = fitting;
    if (kind === undefined || fitting.length > 1)
      return { kind: "", wrong: `${told}: is of the kinds: ${fitting.map(({ name }) => name)}` };
    try {
      kind.check(kind[language].exec(told)?.groups ?? {}, truth, found);
    } catch (error) {
      return { kind: `${kind.name} ${language}`, wrong: `${told}: ${(error as Error).message}` };
    }
    return { kind: `${kind.name} ${language}`, wrong: null };
  });
  return {
    kinds: read.map(({ kind }) => kind),
    wrong: read.flatMap(({ wrong }) => (wrong === null ? [] : [wrong])),
  };
}

/** Two who could be asked: one on the first alternative, one on the first criterion. */
function groupsIn({ alternatives, criteria }: Problem): readonly CellGroup[] {
  const cells = alternatives.flatMap((alternative, a) =>
    criteria.map(({ id: criterion }, j) => ({ alternative, criterion, a, j })),
  );
  const plain = ({ alternative, criterion }: (typeof cells)[number]) => ({ alternative, criterion });
  return [
    { id: "rapporten", cells: cells.filter(({ a }) => a === 0).map(plain) },
    { id: "statistikken", cells: cells.filter(({ j }) => j === 0).map(plain) },
  ];
}

/** All that is said of a problem, in either language. */
function sentencesOn(problem: Problem, found: Information): (language: Language) => readonly string[] {
  const open = openness(problem);
  const choice = choiceWords(problem, smaa(problem), withoutEachStatement(problem));
  const [robust, moves] = [robustPreference(problem), tornado(problem)];
  const stable = problem.preference.type === "exact" ? stability(problem) : null;
  return (language) => [
    ...choice(names, language),
    ...preferenceWords(problem, robust, names, language),
    ...informationWords(found, names, language),
    ...tornadoWords(moves, names, language),
    ...(stable ? turningWords(stable, open, names, language) : []),
  ];
}
