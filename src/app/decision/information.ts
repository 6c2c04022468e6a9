import { z } from "zod";
import { Tornado, tornado } from "../../domain/decision/exact/tornado.ts";
import { statementsOf } from "../../domain/decision/first/without-statements.ts";
import { Information, information } from "../../domain/decision/information/information.ts";
import { CellGroup } from "../../domain/decision/information/things.ts";
import { ProblemShape, problemFaults } from "../../domain/decision/problem.ts";
import { informationWords } from "../../domain/decision/words/information-words.ts";
import { tornadoWords } from "../../domain/decision/words/tornado-words.ts";
import { fault } from "../../domain/faults/fault.ts";
import { addFaults } from "../../domain/faults/issues.ts";
import type { Progress } from "../computations/computation.ts";
import { inBoth, ownNames, Sentences } from "./bilingual.ts";

/** So much more than a minute's work in one thread is not worth its wait. */
const mostWork = 20_000_000_000;

/** A problem, and groups of cells that would become known together, as by asking one source. */
export const InformationQuestion = ProblemShape.unwrap()
  .extend({ groups: z.array(CellGroup).max(100).readonly().default([]) })
  .readonly()
  .superRefine((question, context) => {
    addFaults(context, problemFaults(question));
    const { alternatives, criteria, groups } = question;
    groups.forEach(({ cells = [] }, group) => {
      cells.forEach(({ alternative, criterion }, cell) => {
        const isKnown = alternatives.includes(alternative) && criteria.some(({ id }) => id === criterion);
        const place = ["groups", group, "cells", cell] as const;
        if (!isKnown) addFaults(context, [fault("no-such-cell", { alternative, criterion }, ...place)]);
      });
    });
    if (workOf(question) > mostWork) addFaults(context, [fault("too-much-work", {}, "iterations")]);
  });
export type InformationQuestion = z.infer<typeof InformationQuestion>;

/** Values to be weighed: a sample of each alternative for each thing that may be known. */
export function workOf(question: InformationQuestion): number {
  const { alternatives, criteria, groups, iterations } = question;
  const statements = statementsOf(question).length;
  const things = alternatives.length * criteria.length + statements + criteria.length + groups.length + 2;
  return iterations * alternatives.length * things;
}

/** What to find out: what each thing would bring if it were known, and how far each alone moves the lead. */
export const InformationAnswer = Information.unwrap()
  .extend({ tornado: Tornado, words: Sentences })
  .readonly();
export type InformationAnswer = z.infer<typeof InformationAnswer>;

export function informationAnswer(question: InformationQuestion, progress: Progress): InformationAnswer {
  const { groups, ...problem } = question;
  const found = information(problem, groups, progress);
  const moves = tornado(problem);
  return {
    ...found,
    tornado: moves,
    words: inBoth((language) => [
      ...informationWords(found, ownNames, language),
      ...tornadoWords(moves, ownNames, language),
    ]),
  };
}
