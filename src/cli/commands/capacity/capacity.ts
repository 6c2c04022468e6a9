import { z } from "zod";
import { type CapacityAnswer, capacityOf } from "../../../app/capacity/capacity-of.ts";
import {
  type CapacityQuestion,
  CapacityRequest,
  organisationQuestion,
  SimulationSettings,
} from "../../../app/capacity/question.ts";
import { namesIn } from "../../../app/compare/names.ts";
import { answerCache } from "../../../app/kept/answer-cache.ts";
import { roomFor } from "../../../app/kept/room.ts";
import type { UseCases } from "../../../app/use-cases.ts";
import type { Corpus } from "../../../domain/corpus/corpus.ts";
import type { Language } from "../../../domain/language.ts";
import { Organisation } from "../../../domain/organisation/schema.ts";
import { computationsIn } from "../../../workers/computations.ts";
import { createPool } from "../../../workers/pool.ts";
import { type Command, exitCodes, type Streams } from "../../command.ts";
import { progressOn } from "../../printing/progress.ts";
import { readJson } from "../../reading/input.ts";
import { soundOrganisation } from "../../reading/organisation.ts";
import { useCasesFor } from "../../use-cases.ts";
import { words } from "../../words.ts";
import { breakEvenText } from "./break-even.ts";
import { queuesText } from "./closed.ts";
import { organisationText } from "./organisation.ts";
import { simulationText } from "./simulation.ts";

export const capacity: Command = {
  name: "capacity",
  argument: "FILE.json",
  options: [
    {
      name: "today",
      value: null,
      meaning: { da: "tag organiseringen i dag med", en: "add today's organisation" },
    },
    {
      name: "simulate",
      value: null,
      meaning: {
        da: "simulér også, med de samme børn under alle alternativer",
        en: "simulate too, with the same children under all alternatives",
      },
    },
  ],
  summary: {
    da: "hvor længe børn venter på støtte: regnet, simuleret eller fra en organisering",
    en: "how long children wait for support: computed, simulated or from an organisation",
  },
  takes: {
    da: "Et af fire spørgsmål. pools: puljer, regnet. needs og variants: børn og varianter, simuleret. near og far: hvor meget kortere forløb skal være tæt på. organisation: en organisering. En fil, der kun rummer en organisering, kan også bruges. I stedet for en fil kan der stå en case (svendborg, koege, aalborg) eller example.",
    en: "One of four questions. pools: pools, computed. needs and variants: children and variants, simulated. near and far: how much shorter courses must be near by. organisation: an organisation. A file that holds only an organisation will do too. Instead of a file, a case (svendborg, koege, aalborg) or example.",
  },
  gives: {
    da: "Ventetid, udnyttelse, og hvor mange der venter længe, for hver pulje og i alt. En pulje, der ikke kan følge med, er nævnt som det. For en organisering også de antagelser, der er regnet med.",
    en: "Waits, how busy staff is, and how many wait long, for each pool and in all. A pool that cannot keep up is named as such. For an organisation also the assumptions behind it all.",
  },
  async run({ argument, language, flags }, streams) {
    const useCases = useCasesFor(streams, language);
    const { library } = useCases;
    const question = await questionIn(argument, useCases, flags);
    const answer = await answered(question, useCases, streams, language);
    const text = flags.includes("json")
      ? JSON.stringify(answer)
      : textOf(answer, question, library.corpus, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

/** A question in a file, or an organisation: a case, the example, or a file that holds nothing else. */
async function questionIn(
  argument: string,
  { library, organisations }: UseCases,
  flags: readonly string[],
): Promise<CapacityQuestion> {
  const read =
    library.organisations.get(argument) ?? readJson(argument, z.union([CapacityRequest, Organisation]));
  const asked: CapacityRequest = "schema" in read ? CapacityRequest.parse({ organisation: read }) : read;
  if (!("organisation" in asked)) return asked;
  const simulation =
    asked.simulation ?? (flags.includes("simulate") ? SimulationSettings.parse({}) : undefined);
  const field = "schema" in read ? undefined : "organisation";
  const question = organisationQuestion(
    { ...asked, simulation },
    await soundOrganisation(organisations, asked.organisation, argument, field),
  );
  return { ...question, withToday: asked.alternatives === undefined && flags.includes("today") };
}

/** On all cores, as a simulation is many runs. */
async function answered(
  question: CapacityQuestion,
  { organisations }: UseCases,
  { error }: Streams,
  language: Language,
): Promise<CapacityAnswer> {
  const pool = createPool();
  const simulates = "needs" in question || ("organisation" in question && question.simulation);
  const label = words[language].computations[simulates ? "replicate" : "capacity"];
  const progress = progressOn(error, label);
  try {
    const means = { organisations, computations: computationsIn(pool), threads: pool.threads };
    return await capacityOf(means, answerCache(roomFor(0)))(question, undefined, progress.tell);
  } finally {
    progress.end();
    await pool.close();
  }
}

function textOf(
  answer: CapacityAnswer,
  question: CapacityQuestion,
  corpus: Corpus,
  language: Language,
): string {
  if ("variants" in answer)
    return simulationText(answer, language, "needs" in question ? question.longerThan : 0);
  if ("kind" in answer) return breakEvenText(answer, language);
  if ("assumptions" in answer)
    return organisationText(answer, namesIn(language, corpus).alternative, language);
  return queuesText(answer, "pools" in question ? question : { pools: [] }, language);
}
