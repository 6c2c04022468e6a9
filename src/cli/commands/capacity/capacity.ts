import { capacityOf } from "../../../app/capacity/capacity-of.ts";
import { findOrganisation } from "../../../app/library.ts";
import { memo } from "../../../app/memo.ts";
import type { Language } from "../../../domain/language.ts";
import { assumptionsOf, CapacityRequest } from "../../../web/api/capacity-shapes.ts";
import { createPool } from "../../../workers/pool.ts";
import { sumsIn } from "../../../workers/sums.ts";
import { type Command, exitCodes, type Streams } from "../../command.ts";
import { readJson } from "../../input.ts";
import { progressOn } from "../../progress.ts";
import { useCasesFor } from "../../use-cases.ts";
import { words } from "../../words.ts";
import { breakEvenText, queuesText } from "./closed.ts";
import { organisationText } from "./organisation.ts";
import { simulationText } from "./simulation.ts";

export const capacity: Command = {
  name: "capacity",
  argument: "FILE.json",
  options: [],
  summary: {
    da: "hvor længe børn venter på støtte: regnet, simuleret eller fra en organisering",
    en: "how long children wait for support: computed, simulated or from an organisation",
  },
  async run({ argument, language, flags }, streams) {
    const { library } = useCasesFor(streams, language);
    const asked: CapacityRequest = library.organisations.has(argument)
      ? CapacityRequest.parse({ organisation: argument })
      : readJson(argument, CapacityRequest, language);
    const question =
      "organisation" in asked
        ? {
            organisation: findOrganisation(library, asked.organisation),
            assumptions: assumptionsOf(asked),
            ...(asked.alternatives && { alternatives: asked.alternatives }),
          }
        : asked;
    const answer = await answered(question, streams, language);
    const text = flags.includes("json") ? JSON.stringify(answer) : textOf(answer, question, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

type Question = Parameters<ReturnType<typeof capacityOf>>[0];
type Answer = Awaited<ReturnType<ReturnType<typeof capacityOf>>>;

/** On all cores, as a simulation is many runs. */
async function answered(question: Question, { error }: Streams, language: Language): Promise<Answer> {
  const pool = createPool();
  const label = words[language].sums["needs" in question ? "replicate" : "capacity"];
  const progress = progressOn(error, label);
  try {
    return await capacityOf(sumsIn(pool), pool.threads, memo(1))(question, undefined, progress.tell);
  } finally {
    progress.end();
    await pool.close();
  }
}

function textOf(answer: Answer, question: Question, language: Language): string {
  if ("variants" in answer)
    return simulationText(answer, language, "needs" in question ? question.longerThan : 0);
  if ("kind" in answer) return breakEvenText(answer, language);
  return "assumptions" in answer ? organisationText(answer, language) : queuesText(answer, language);
}
