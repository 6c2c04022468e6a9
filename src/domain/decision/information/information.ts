import { z } from "zod";
import { valuesAt } from "../exact/value-table.ts";
import { tieWidth } from "../limits.ts";
import type { Problem } from "../problem.ts";
import { columnsFor } from "../sampling/columns.ts";
import { throughSamples } from "./draws.ts";
import { Gain, gainShape, gainTally } from "./gain.ts";
import { knownParts } from "./known-parts.ts";
import { knownSingleWeights, knownWeights } from "./known-weights.ts";
import { sampleMoments } from "./sample-moments.ts";
import { type CellGroup, thingsIn } from "./things.ts";
import { type Known, knownEverything, type Unknown } from "./unknown.ts";

const listOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ ...shape, ...gainShape }).readonly()).readonly();

/** What each thing that is open would bring if it were known, those that bring most first. */
export const Information = z
  .strictObject({
    /** What one would choose without knowing more, by expected value. */
    best: z.string(),
    everything: Gain,
    /** Of several people's weights: to know whose of them are the right ones. */
    allWeights: Gain,
    /** Each weight by itself; none where people gave theirs, as all that is open then is whose count. */
    weights: listOf({ criterion: z.string() }),
    /** Each uncertain cell by itself, but for those that statements are behind. */
    cells: listOf({ alternative: z.string(), criterion: z.string() }),
    /** Each statement in all its cells. */
    statements: listOf({ id: z.string() }),
    groups: listOf({ id: z.string() }),
  })
  .readonly();
export type Information = z.infer<typeof Information>;

/** What of the whole is done at the end of the first run through the samples, as far as one can tell. */
const firstRun = 0.2;

/**
 * The expected value of partial perfect information about each uncertain cell, each weight, each statement and each group of
 * them, on the samples of the ranking. As the values are sums of products of independent things, what a known cell leaves
 * expected is found by putting all else at its mean (Madan et al. 2014, Medical Decision Making 34:327); what a known
 * weight tells of the others is found from the set of weights. `progress` hears what
 * share is done; what it throws ends the work.
 */
export function information(
  problem: Problem,
  groups: readonly CellGroup[] = [],
  progress: (share: number) => void = () => {},
): Information {
  const { alternatives } = problem;
  const part = (from: number, to: number) => (share: number) => progress(from + share * (to - from));
  const moments = sampleMoments(problem, part(0, firstRun));
  const expected = valuesAt(moments.cells, moments.weights);
  const best = expected.indexOf(Math.max(...expected));
  const known: Known = { moments, expected, best };

  const things = thingsIn(problem);
  const tallied = <What>(what: What, unknown: Unknown) => ({
    what,
    unknown,
    tally: gainTally(best, tieWidth),
  });
  const asked = {
    everything: tallied({}, knownEverything),
    allWeights: tallied({}, knownWeights(known)),
    weights: knownSingleWeights(problem, known).map(({ id, unknown }) => tallied({ criterion: id }, unknown)),
    cells: things.cells.map(({ parts, ...what }) => tallied(what, knownParts(parts, known))),
    statements: things.statements.map(({ id, parts }) => tallied({ id }, knownParts(parts, known))),
    groups: groups.map((group) => tallied({ id: group.id }, knownParts(things.inGroup(group), known))),
  };
  const { everything, allWeights, weights, cells, statements } = asked;
  const all = [everything, allWeights, ...weights, ...cells, ...statements, ...asked.groups];
  const worth = columnsFor(alternatives.length);
  throughSamples(problem, part(firstRun, 1), (draws, length) => {
    for (const { unknown, tally } of all) {
      unknown.fill(worth, draws, length);
      tally.add(worth, length, (at, to) => unknown.turned(draws, at, to));
    }
  });

  const gainOf = ({ unknown, tally }: (typeof all)[number]) =>
    tally.soFar(unknown.drift(problem.iterations), unknown.doubt);
  const byGain = <What extends object>(things: readonly ((typeof all)[number] & { readonly what: What })[]) =>
    things.map((thing) => ({ ...thing.what, ...gainOf(thing) })).sort((a, b) => b.gain - a.gain);
  return {
    best: alternatives[best] as string,
    everything: gainOf(everything),
    allWeights: gainOf(allWeights),
    weights: byGain(weights),
    cells: byGain(cells),
    statements: byGain(statements),
    groups: byGain(asked.groups),
  };
}
