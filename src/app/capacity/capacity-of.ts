import type { SimulationAnswer } from "../../domain/capacity/simulation/simulate.ts";
import type { Memo } from "../answer-cache.ts";
import { contentKey, keyOf } from "../content-key.ts";
import type { ClosedAnswer } from "../sums/capacity.ts";
import type { Progress } from "../sums/sum.ts";
import type { Sums } from "../sums/sums.ts";
import { organisationSimulated } from "./organisation-simulated.ts";
import type { CapacityQuestion } from "./question.ts";
import { simulateOver } from "./simulate-over.ts";

export type CapacityAnswer = ClosedAnswer | SimulationAnswer;
export type CapacityOf = (
  question: CapacityQuestion,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<CapacityAnswer>;

/** How long those wait who need support: in closed form, by simulation, or from an organisation. */
export function capacityOf(sums: Sums, threads: number, answers: Memo<CapacityAnswer>): CapacityOf {
  return (question, signal, progress) =>
    answers.get(
      contentKey(
        "organisation" in question ? { ...question, organisation: keyOf(question.organisation) } : question,
      ),
      async (together, tell): Promise<CapacityAnswer> => {
        if ("needs" in question) return simulateOver(sums, threads, question, together, tell);
        const answer = await sums.capacity(question, together);
        if (!("organisation" in question && "assumptions" in answer)) return answer;
        return organisationSimulated(sums, threads, question, answer, together, tell);
      },
      signal,
      progress,
    );
}
