import type { PreferenceAnswer } from "../../../app/decision/preference.ts";
import { Problem } from "../../../domain/decision/problem.ts";
import type { Language } from "../../../domain/language.ts";
import { type Command, exitCodes } from "../../command.ts";
import { computationsWithProgress } from "../../computations.ts";
import { numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";
import { readJson } from "../../reading/input.ts";
import { problemWith } from "./problem.ts";

export const preference: Command = {
  name: "preference",
  argument: "PROBLEM.json",
  options: [],
  summary: {
    da: "hvad der gælder, hvad man end lægger vægt på, og hvem der aldrig kan komme først",
    en: "what holds whatever the priorities, and who can never come first",
  },
  takes: problemWith({
    da: "Hvad der vides om prioriteringerne, står i preference; uden den tæller alle prioriteringer med.",
    en: "What is known of the priorities is in preference; without it all priorities count.",
  }),
  gives: {
    da: "Hvem der kan komme først, og hvem der aldrig kan. Hvem der altid er mindst lige så god som en anden, uanset hvordan det åbne falder ud. Midt i de åbne vægte står tre sæt, der kan bruges som udgangspunkt. Alt er regnet præcist, ikke ved stikprøver.",
    en: "Who can come first, and who never can. Who is always at least as good as another, however what is open turns out. Three sets of weights from the middle of the open ones to start from. All of it is computed exactly, not sampled.",
  },
  async run({ argument, language, flags }, streams) {
    const question = readJson(argument, Problem);
    const answer = await computationsWithProgress(streams, language).preference(question);
    const text = flags.includes("json") ? JSON.stringify(answer) : preferenceText(question, answer, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

const says = {
  da: {
    alternative: "Alternativ",
    first: "Kan komme først",
    yes: "ja",
    never: "aldrig",
    lead: "Fører højst med",
    always: "Altid mindst så god som",
    atWeights: "Vægte",
    points: {
      exact: "givne",
      centroid: "tyngdepunkt",
      sum: "rangsum",
      reciprocal: "omvendt rang",
    },
  },
  en: {
    alternative: "Alternative",
    first: "Can come first",
    yes: "yes",
    never: "never",
    lead: "Leads at most by",
    always: "Always at least as good as",
    atWeights: "Weights",
    points: {
      exact: "given",
      centroid: "centroid",
      sum: "rank sum",
      reciprocal: "reciprocal rank",
    },
  },
} as const;

function preferenceText(
  { alternatives, criteria }: Problem,
  { first, necessary, weights, words }: PreferenceAnswer,
  language: Language,
): string {
  const say = says[language];
  const { decimal, percent } = numbersIn(language);
  const right = "right" as const;
  const table = tableText(
    [{ head: say.alternative }, { head: say.first }, { head: say.lead, align: right }, { head: say.always }],
    alternatives.map((id) => [
      id,
      first[id]?.possible ? say.yes : say.never,
      decimal(first[id]?.lead),
      necessary[id]?.join(", ") || "–",
    ]),
  );
  const points = (Object.keys(say.points) as (keyof typeof say.points)[]).filter((id) => weights[id]);
  const told = words[language].join("\n");
  if (points.length === 0) return [table, "", told].join("\n");
  const rows = points.map((point) => [
    say.points[point],
    ...criteria.map(({ id }) => percent(weights[point]?.[id])),
  ]);
  const heads = criteria.map(({ id }) => ({ head: id, align: right }));
  return [table, "", tableText([{ head: say.atWeights }, ...heads], rows), "", told].join("\n");
}
