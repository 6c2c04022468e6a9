import { z } from "zod";
import { valuesAt } from "../exact/value-table.ts";
import { limits, tieWidth } from "../limits.ts";
import { isKnown, type Measurement } from "../measurement.ts";
import { least, weightSetOf } from "../preference/weight-set.ts";
import type { Problem } from "../problem.ts";
import { addScaled, type Column, columnsFor } from "../sampling/columns.ts";
import { totalsOf } from "../smaa/totals.ts";
import { conditionalMean } from "./conditional-mean.ts";
import { type Draws, throughSamples } from "./draws.ts";
import { Gain, type GainTally, gainShape, gainTally } from "./gain.ts";
import { sampleMeans } from "./sample-means.ts";

/** Cells that would become known together, as by asking one source. */
export const CellGroup = z
  .strictObject({
    id: z.string().min(1).max(100),
    cells: z
      .array(z.strictObject({ alternative: z.string(), criterion: z.string() }).readonly())
      .min(1)
      .max(limits.alternatives * limits.criteria)
      .readonly(),
  })
  .readonly();
export type CellGroup = z.infer<typeof CellGroup>;

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
    cells: listOf({ alternative: z.string(), criterion: z.string() }),
    groups: listOf({ id: z.string() }),
  })
  .readonly();
export type Information = z.infer<typeof Information>;

/** A thing that may be known: from a block of samples, what each alternative is then expected to be worth. */
type Unknown = (draws: Draws, worth: readonly Column[], length: number) => void;

/**
 * The expected value of partial perfect information about each uncertain cell, each weight and each group of cells,
 * on the samples of the ranking. As the values are sums of products of independent things, what a known cell leaves
 * expected is found by putting all else at its mean (Madan et al. 2014, Medical Decision Making 34:327); what a known
 * weight tells of the others is found by regression (Strong, Oakley & Brennan 2014, ibid. 34:311). `progress` hears how
 * many samples are done; what it throws ends the work.
 */
export function information(
  problem: Problem,
  groups: readonly CellGroup[] = [],
  progress: (done: number) => void = () => {},
): Information {
  const { alternatives, criteria, measurements } = problem;
  const means = sampleMeans(problem);
  const expected = valuesAt(means.cells, means.weights);
  const best = expected.indexOf(Math.max(...expected));

  const everything: Unknown = ({ weights, cells }, worth) => {
    cells.forEach((row, a) => {
      totalsOf(row).over(weights, worth[a] as Column);
    });
  };
  const allWeights: Unknown = ({ weights }, worth) => {
    worth.forEach((column, a) => {
      addScaled(column.fill(0), weights, means.cells[a] as readonly number[]);
    });
  };
  const someCells =
    (known: CellGroup["cells"]): Unknown =>
    ({ cells }, worth) => {
      worth.forEach((column, a) => {
        const own = known
          .filter(({ alternative }) => alternative === alternatives[a])
          .map(({ criterion }) => criteria.findIndex(({ id }) => id === criterion))
          .flatMap((j) => {
            const cell = cells[a]?.[j];
            return cell === undefined || cell.known ? [] : [{ j, values: cell.values }];
          });
        const weightOf = (j: number) => means.weights[j] as number;
        const meant = own.reduce((sum, { j }) => sum + weightOf(j) * (means.cells[a]?.[j] as number), 0);
        column.fill((expected[a] as number) - meant);
        addScaled(
          column,
          own.map(({ values }) => values),
          own.map(({ j }) => weightOf(j)),
        );
      });
    };

  const uncertain = alternatives.flatMap((alternative) =>
    criteria
      .map(({ id: criterion }) => ({ alternative, criterion }))
      .filter(({ criterion }) => !isKnown(measurements[alternative]?.[criterion] as Measurement)),
  );
  const singles = singleWeights(problem, allWeights);
  const asked = {
    everything: { tally: gainTally(best, tieWidth), ask: everything },
    allWeights: { tally: gainTally(best, tieWidth), ask: allWeights },
    weights: singles.map((single) => ({ ...single, tally: gainTally(best, tieWidth) })),
    cells: uncertain.map((cell) => ({
      what: cell,
      ask: someCells([cell]),
      tally: gainTally(best, tieWidth),
    })),
    groups: groups.map(({ id, cells }) => ({
      what: { id },
      ask: someCells(cells),
      tally: gainTally(best, tieWidth),
    })),
  };
  const all = [asked.everything, asked.allWeights, ...asked.weights, ...asked.cells, ...asked.groups];
  const worth = columnsFor(alternatives.length);
  let done = 0;
  throughSamples(problem, (draws, length) => {
    for (const { ask, tally } of all) {
      ask(draws, worth, length);
      tally.add(worth, length);
    }
    done += length;
    progress(done);
  });
  return {
    best: alternatives[best] as string,
    everything: asked.everything.tally.soFar(),
    allWeights: asked.allWeights.tally.soFar(),
    weights: byGain(asked.weights),
    cells: byGain(asked.cells),
    groups: byGain(asked.groups),
  };
}

/** For each weight that may vary, the curves of what the alternatives are worth when it is known. */
function singleWeights(problem: Problem, allWeights: Unknown) {
  const set = weightSetOf(problem);
  if (!set.mixed) return [];
  const { alternatives, criteria } = problem;
  const ranges = criteria.flatMap(({ id }, j) => {
    const one = criteria.map((_, other) => Number(other === j));
    const low = least(set, one).sum;
    const high = -least(
      set,
      one.map((entry) => -entry),
    ).sum;
    return high - low > 1e-9 ? [{ id, j, mean: conditionalMean(alternatives.length, low, high) }] : [];
  });
  if (ranges.length === 0) return [];
  const worth = columnsFor(alternatives.length);
  throughSamples(problem, (draws, length) => {
    allWeights(draws, worth, length);
    for (const { j, mean } of ranges) mean.add(draws.weights[j] as Column, worth, length);
  });
  return ranges.map(({ id, j, mean }) => {
    const curves = mean.fitted();
    const ask: Unknown = ({ weights }, worth, length) => {
      const weight = weights[j] as Column;
      worth.forEach((column, a) => {
        const curve = curves[a] as (given: number) => number;
        for (let at = 0; at < length; at++) column[at] = curve(weight[at] as number);
      });
    };
    return { what: { criterion: id }, ask };
  });
}

function byGain<What extends object>(asked: readonly { readonly what: What; readonly tally: GainTally }[]) {
  return asked.map(({ what, tally }) => ({ ...what, ...tally.soFar() })).sort((a, b) => b.gain - a.gain);
}
