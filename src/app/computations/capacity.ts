import { max } from "d3-array";
import { type BreakEven, breakEven } from "../../domain/capacity/break-even.ts";
import { answerQueues, type QueueAnswer } from "../../domain/capacity/queue/answer-queues.ts";
import { type Pool, poolLimits } from "../../domain/capacity/queue/pool.ts";
import type { SimulationAnswer } from "../../domain/capacity/simulation/answer.ts";
import type { SimulationQuestion } from "../../domain/capacity/simulation/question.ts";
import { type Replication, replicationsOf } from "../../domain/capacity/simulation/replication.ts";
import { answerFrom } from "../../domain/capacity/simulation/simulate.ts";
import { sum } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { OrganisationCapacity } from "../capacity/answer.ts";
import { organisationCapacity } from "../capacity/organisation.ts";
import type { ClosedQuestion } from "../capacity/question.ts";
import type { Computation } from "./computation.ts";

export type ClosedAnswer = QueueAnswer | BreakEven | OrganisationCapacity;

/** Erlang's formulas take a step for each server; a break-even takes them some sixty times. */
export const capacity: Computation<ClosedQuestion, ClosedAnswer> = {
  isQuick(question) {
    if ("arranged" in question) {
      const { arranged, assumptions } = question;
      const { contactHoursPerStaff, hoursPerCourse } = assumptions;
      const units = sum(arranged.map(({ organisation }) => organisation.units.length));
      const staff = max(arranged, ({ organisation }) => staffIn(organisation)) ?? 0;
      const courses = (staff * contactHoursPerStaff.high) / hoursPerCourse.low;
      return units <= 400 && courses <= 2_000;
    }
    if ("near" in question) return serversIn(question.near) + serversIn(question.far) <= 10_000;
    const { pools, target } = question;
    return serversIn(pools) + (target ? loadOf(pools) : 0) <= 500_000;
  },
  compute(question) {
    if ("arranged" in question) return organisationCapacity(question);
    if ("near" in question) return breakEven(question.near, question.far);
    return answerQueues(question);
  },
};

const staffIn = ({ supportTeams }: Organisation) => sum(supportTeams.map(({ staff }) => staff));
const serversIn = (pools: readonly Pool[]) => pools.reduce((sum, { servers }) => sum + servers, 0);
const loadOf = (pools: readonly Pool[]) =>
  pools.reduce(
    (sum, { arrivalRate, serviceRate }) => sum + Math.min(poolLimits.servers, arrivalRate / serviceRate),
    0,
  );

/** Replications of a simulation from a place on: any of them can be run anywhere. */
type ReplicateInput = {
  readonly question: SimulationQuestion;
  readonly from: number;
  readonly count: number;
};

/** Each arrival is two events, and a thousand events take some tenth of a millisecond. */
export const replicate: Computation<ReplicateInput, readonly Replication[]> = {
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

/** All replications of a simulation, wherever they were run, made its answer. */
type ConcludeInput = {
  readonly question: SimulationQuestion;
  readonly done: readonly Replication[];
};

/** Each outcome of a pool is looked through for three percentiles and their intervals, in some 30 microseconds. */
export const conclude: Computation<ConcludeInput, SimulationAnswer> = {
  isQuick: ({ question: { variants }, done }) =>
    done.length * variants.reduce((sum, { pools }) => sum + pools.length + 1, 0) <= 500,
  compute: ({ question, done }) => answerFrom(question, done),
};
