import { type Scenario, scenarios } from "../../domain/capacity/assumptions.ts";
import { simulatedDemand } from "../../domain/capacity/simulated-demand.ts";
import type { SimulationAnswer } from "../../domain/capacity/simulation/answer.ts";
import { SimulationQuestion } from "../../domain/capacity/simulation/question.ts";
import { DomainError } from "../../domain/errors.ts";
import { read } from "../../domain/faults/read.ts";
import type { Progress } from "../computations/computation.ts";
import type { Computations } from "../computations/computations.ts";
import type { OrganisationCapacity, ScenarioOf } from "./answer.ts";
import type { OrganisationQuestion } from "./question.ts";
import { simulateOver } from "./simulate-over.ts";

/** An organisation's answer with its simulation in each scenario, if that was asked for. */
export async function organisationSimulated(
  computations: Pick<Computations, "replicate" | "conclude">,
  threads: number,
  question: OrganisationQuestion,
  answer: OrganisationCapacity,
  signal?: AbortSignal,
  progress: Progress = () => {},
): Promise<OrganisationCapacity> {
  if (question.simulation === undefined) return answer;
  const simulated: Partial<Record<Scenario, SimulationAnswer>> = {};
  for (const [at, scenario] of scenarios.entries()) {
    const asked = simulationOf(question, question.simulation, answer, scenario);
    if (asked === null) return { ...answer, simulated: null };
    simulated[scenario] = await simulateOver(computations, threads, asked, signal, (share) =>
      progress((at + share) / scenarios.length),
    );
  }
  return { ...answer, simulated: simulated as ScenarioOf<SimulationAnswer> };
}

/** Null where no area is served under every alternative. Throws "invalid" for more children than may be simulated. */
function simulationOf(
  { assumptions, longerThan }: OrganisationQuestion,
  { borrowing, ...settings }: NonNullable<OrganisationQuestion["simulation"]>,
  { alternatives }: OrganisationCapacity,
  scenario: Scenario,
): SimulationQuestion | null {
  const demands = alternatives.map(({ id, pools, needs }) => ({ id, demand: { pools, needs } }));
  const demand = simulatedDemand(demands, assumptions, scenario, borrowing);
  if (demand.needs.length === 0) return null;
  const asked = read(SimulationQuestion, { ...demand, ...settings, longerThan });
  if (!asked.ok) throw new DomainError("invalid", ...asked.faults);
  return asked.value;
}
