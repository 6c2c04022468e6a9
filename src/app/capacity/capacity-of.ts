import type { SimulationAnswer } from "../../domain/capacity/simulation/answer.ts";
import { today } from "../compare/question.ts";
import { variantsOf } from "../compare/variants.ts";
import type { ClosedAnswer } from "../computations/capacity.ts";
import type { Progress } from "../computations/computation.ts";
import type { Computations } from "../computations/computations.ts";
import type { AnswerCache } from "../kept/answer-cache.ts";
import { contentKey, keyOf } from "../kept/content-key.ts";
import type { Organisations } from "../organisations/organisations.ts";
import { organisationSimulated } from "./organisation-simulated.ts";
import type { ArrangedQuestion, CapacityQuestion, OrganisationQuestion } from "./question.ts";
import { simulateOver } from "./simulate-over.ts";

export type CapacityAnswer = ClosedAnswer | SimulationAnswer;
export type CapacityOf = (
  question: CapacityQuestion,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<CapacityAnswer>;

type Means = {
  readonly organisations: Organisations;
  readonly computations: Computations;
  readonly threads: number;
};

/** How long those wait who need support: in closed form, by simulation, or from an organisation. */
export function capacityOf(
  { organisations, computations, threads }: Means,
  answers: AnswerCache<CapacityAnswer>,
): CapacityOf {
  const computed =
    (question: CapacityQuestion) =>
    async (signal: AbortSignal, tell: Progress): Promise<CapacityAnswer> => {
      if ("needs" in question) return simulateOver(computations, threads, question, signal, tell);
      if (!("organisation" in question)) return computations.capacity(question, signal);
      const answer = await computations.capacity(await arrangedFor(question, organisations), signal);
      if (!("assumptions" in answer)) return answer;
      return organisationSimulated(computations, threads, question, answer, signal, tell);
    };
  return (question, signal, progress) => {
    const asked =
      "organisation" in question ? { ...question, organisation: keyOf(question.organisation) } : question;
    return answers.get(contentKey(asked), computed(question), signal, progress);
  };
}

async function arrangedFor(
  { organisation, alternatives, withToday, assumptions, longerThan }: OrganisationQuestion,
  organisations: Organisations,
): Promise<ArrangedQuestion> {
  const now = withToday ? (await variantsOf(organisations, organisation, [today])).arranged : [];
  const { arranged, leftOut } = await variantsOf(organisations, organisation, alternatives);
  return {
    arranged: [...now, ...arranged].map(({ variant, ...one }) => ({ id: variant.id, ...one })),
    ...{ leftOut, assumptions, longerThan },
  };
}
