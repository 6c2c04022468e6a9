import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nextUnit, streamOf } from "../../src/domain/random/stream.ts";
import { root } from "../support/root.ts";
import { type Mutation, mutationsIn } from "./mutations.ts";

/** A small change of a file, whose text this is; `at` is its place among all of that file. */
export type Mutant = Mutation & { readonly file: string; readonly text: string; readonly at: number };

/** All small changes in a folder or a file. */
export function mutantsIn(folder: string): readonly Mutant[] {
  const files = globSync(folder.endsWith(".ts") ? folder : `${folder}/**/*.ts`, { cwd: root }).toSorted();
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return mutationsIn(text).map((mutation, at) => ({ ...mutation, file, text, at }));
  });
}

/** So many of them, each equally likely, in a random order: the first few are a sample too. */
export function sampled(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const stream = streamOf(seed, "mutants");
  const drawn = mutants.map((mutant) => ({ mutant, lot: nextUnit(stream) }));
  return drawn
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

/** The change itself: `< → <=`. */
export function changeOf({ text, start, end, by }: Mutant): string {
  const stood = text.slice(start, end).replaceAll(/\s+/g, " ");
  const short = stood.length > 60 ? `${stood.slice(0, 57)}…` : stood;
  return `${short} → ${by === "" ? "(nothing)" : by}`;
}

/** The line that it changes, without the space around it. */
export const lineOf = ({ text, start }: Mutant): string =>
  text
    .slice(text.lastIndexOf("\n", start - 1) + 1)
    .split("\n", 1)[0]
    ?.trim() ?? "";

/** `src/domain/percent.ts:12  < → <=` */
export const told = (mutant: Mutant): string =>
  `${mutant.file}:${mutant.text.slice(0, mutant.start).split("\n").length}  ${changeOf(mutant)}`;

/** What tells a change apart wherever it has moved to. */
export const keyOf = (mutant: Mutant): string => `${mutant.file} ${lineOf(mutant)} ${changeOf(mutant)}`;

/** In the order in which they stand. */
export const inOrder = (a: Mutant, b: Mutant): number => a.file.localeCompare(b.file) || a.at - b.at;
