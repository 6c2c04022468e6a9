import { max } from "d3-array";
import { breakEven } from "../../domain/capacity/break-even.ts";
import { answerQueues, type QueueAnswer } from "../../domain/capacity/queue/answer-queues.ts";
import { type Pool, poolLimits } from "../../domain/capacity/queue/pool.ts";
import { sum } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { OrganisationCapacity } from "../capacity/answer.ts";
import { finite, organisationCapacity } from "../capacity/organisation.ts";
import type { ClosedQuestion } from "../capacity/question.ts";
import type { Sum } from "./sum.ts";

export type ClosedAnswer = QueueAnswer | ReturnType<typeof finite> | OrganisationCapacity;

/** Erlang's formulas take a step for each server; a break-even takes them some sixty times. */
export const capacity: Sum<ClosedQuestion, ClosedAnswer> = {
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
    if ("near" in question) return finite(breakEven(question.near, question.far));
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
