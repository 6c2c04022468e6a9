import type { Measurement } from "../../domain/decision/measurement.ts";
import type { EvidenceRow } from "../../domain/lenses/evidence/evidence.ts";
import { type CriterionId, criterionIds } from "../../domain/organisation/decisions.ts";
import type { Lens } from "./question.ts";

export type MeasurementRow = Readonly<Record<CriterionId, Measurement>>;
type Rows = { readonly evidence: EvidenceRow; readonly structure: MeasurementRow };

/**
 * What the ranking goes by in each cell. `both` takes the mean of the two lenses' lower and of their upper ends, as the
 * evidence itself does with several claims: where the sources are silent, half of the cell stays open.
 */
export function rowUnder(lens: Lens, { evidence, structure }: Rows): MeasurementRow {
  const cells = criterionIds.map((criterion) => {
    const [said, done] = [evidence[criterion], structure[criterion]];
    return [
      criterion,
      lens === "structure" ? done : uniform(lens === "both" ? midway(said, ends(done)) : said),
    ];
  });
  return Object.fromEntries(cells) as MeasurementRow;
}

type Ends = { readonly low: number; readonly high: number };

const uniform = ({ low, high }: Ends): Measurement => ({ type: "uniform", low, high });
const midway = (a: Ends, b: Ends): Ends => ({ low: (a.low + b.low) / 2, high: (a.high + b.high) / 2 });

/** The structure lens measures exactly, or leaves all open. */
const ends = (measurement: Measurement): Ends =>
  measurement.type === "exact" ? { low: measurement.value, high: measurement.value } : { low: 0, high: 1 };
