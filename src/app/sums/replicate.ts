import type { SimulationQuestion } from "../../domain/capacity/simulation/question.ts";
import { type Replication, replicationsOf } from "../../domain/capacity/simulation/replication.ts";
import type { Sum } from "./sum.ts";

/** Replications of a simulation from a place on: any of them can be run anywhere. */
export type ReplicateInput = {
  readonly question: SimulationQuestion;
  readonly from: number;
  readonly count: number;
};

/** Each arrival is two events, and a thousand events take some tenth of a millisecond. */
export const replicate: Sum<ReplicateInput, readonly Replication[]> = {
  isQuick({ question: { needs, variants, warmUpWeeks, weeks }, count }) {
    const weekly = needs.reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
    const cells = variants.reduce((sum, { pools }) => sum + pools.length * needs.length, 0);
    return count * variants.length * weekly * (warmUpWeeks + weeks) <= 50_000 && cells <= 2_000;
  },
  compute({ question, from, count }, progress) {
    const replication = replicationsOf(question);
    return Array.from({ length: count }, (_, place) => {
      progress(place / count);
      return replication(from + place);
    });
  },
};
