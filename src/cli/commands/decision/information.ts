import { type InformationAnswer, InformationQuestion } from "../../../app/decision/information.ts";
import type { Gain } from "../../../domain/decision/information/gain.ts";
import type { Language } from "../../../domain/language.ts";
import { type Command, exitCodes } from "../../command.ts";
import { computationsWithProgress } from "../../computations.ts";
import { numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";
import { readJson } from "../../reading/input.ts";
import { problemWith } from "./problem.ts";

const mostShown = 15;

export const information: Command = {
  name: "information",
  argument: "PROBLEM.json",
  options: [],
  summary: {
    da: "hvad I skal finde ud af først, fordi det ville ændre valget mest",
    en: "what to find out first, as it would change the choice most",
  },
  takes: problemWith({
    da: "groups samler værdier, som I ville få at vide på én gang, for eksempel af én kilde.",
    en: "groups gathers values that would become known together, as from one source.",
  }),
  gives: {
    da: "En række for hver usikker værdi og hver vægt: hvad I ville vinde ved at kende den, og hvor ofte det ville ændre valget. Så hvad I skal finde ud af først.",
    en: "A row for each uncertain value and each weight: what it would bring to know it, and how often that would change the choice. Then what to find out first.",
  },
  async run({ argument, language, flags }, streams) {
    const question = readJson(argument, InformationQuestion);
    const answer = await computationsWithProgress(streams, language).information(question);
    const text = flags.includes("json") ? JSON.stringify(answer) : informationText(answer, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

const says = {
  da: {
    thing: "Hvis I kendte",
    gain: "Gevinst i værdi",
    error: "± fejl",
    changes: "Valget bliver et andet",
    everything: "alt",
    allWeights: "alle vægte",
    cell: (alternative: string, criterion: string) => `${alternative} på ${criterion}`,
    statement: (id: string) => `udsagn ${id}`,
    weight: (criterion: string) => `vægten på ${criterion}`,
    more: (count: number) => `… og ${count} mere`,
  },
  en: {
    thing: "If you knew",
    gain: "Gain in value",
    error: "± error",
    changes: "The choice changes",
    everything: "everything",
    allWeights: "all weights",
    cell: (alternative: string, criterion: string) => `${alternative} on ${criterion}`,
    statement: (id: string) => `statement ${id}`,
    weight: (criterion: string) => `the weight of ${criterion}`,
    more: (count: number) => `… and ${count} more`,
  },
} as const;

function informationText(answer: InformationAnswer, language: Language): string {
  const say = says[language];
  const { precise, percent } = numbersIn(language);
  const right = "right" as const;
  // An error that is only small is not told as none.
  const small = (error: number) => (error > 0 && error < 1e-4 ? `< ${precise(1e-4)}` : precise(error));
  const row = (thing: string, { gain, standardError, changes }: Gain) => [
    thing,
    precise(gain),
    small(standardError),
    percent(changes),
  ];
  const single = [
    ...answer.cells.map((one) => ({ ...one, thing: say.cell(one.alternative, one.criterion) })),
    ...answer.statements.map((one) => ({ ...one, thing: say.statement(one.id) })),
    ...answer.weights.map((one) => ({ ...one, thing: say.weight(one.criterion) })),
    ...answer.groups.map((one) => ({ ...one, thing: one.id })),
  ].toSorted((a, b) => b.gain - a.gain);
  const rest = single.length - mostShown;
  const table = tableText(
    [{ head: say.thing }, ...[say.gain, say.error, say.changes].map((head) => ({ head, align: right }))],
    [
      row(say.everything, answer.everything),
      row(say.allWeights, answer.allWeights),
      ...single.slice(0, mostShown).map((one) => row(one.thing, one)),
    ],
  );
  return [table, ...(rest > 0 ? [say.more(rest)] : []), "", ...answer.words[language]].join("\n");
}
