import { type StabilityAnswer, StabilityQuestion } from "../../../app/decision/stability.ts";
import type { Language } from "../../../domain/language.ts";
import { type Command, exitCodes } from "../../command.ts";
import { computationsWithProgress } from "../../computations.ts";
import { numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";
import { readJson } from "../../reading/input.ts";
import { problemWith } from "./problem.ts";

export const stability: Command = {
  name: "stability",
  argument: "PROBLEM.json",
  options: [],
  summary: {
    da: "hvor langt hver vægt kan flyttes, før et andet alternativ fører",
    en: "how far each weight may move before another alternative leads",
  },
  takes: problemWith({
    da: "preference skal give hvert kriterium en vægt (exact, points eller ratios). Med map nævnes to kriterier, der tegnes et kort over.",
    en: "preference must give each criterion a weight (exact, points or ratios). With map, two criteria are named to draw a map over.",
  }),
  gives: {
    da: "Hvad hvert alternativ vinder på hvert kriterium, og hvor meget vægt der skal flyttes, før det fører. Hvor langt hver vægt for sig kan flyttes, uden at førstepladsen skifter. Så det samme i sætninger.",
    en: "What each alternative gains on each criterion, and how much weight must move before it leads. How far each weight by itself may move before the lead changes. Then the same in sentences.",
  },
  async run({ argument, language, flags }, streams) {
    const question = readJson(argument, StabilityQuestion);
    const answer = await computationsWithProgress(streams, language).stability(question);
    const text = flags.includes("json") ? JSON.stringify(answer) : stabilityText(question, answer, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

const says = {
  da: {
    alternative: "Alternativ",
    value: "Værdi",
    moved: "Vægt, der skal flyttes",
    criterion: "Kriterium",
    from: "Mindst",
    to: "Højst",
    wins: (names: string) =>
      `Bedst ved disse vægte: ${names}. Det holder, så længe hvert kriterium for sig vejer:`,
    map: (x: string, y: string) => `Andel af alle vægte på ${x} og ${y}, hvor hvert alternativ er bedst`,
    share: "Andel",
  },
  en: {
    alternative: "Alternative",
    value: "Value",
    moved: "Weight to move",
    criterion: "Criterion",
    from: "At least",
    to: "At most",
    wins: (names: string) =>
      `Best at these weights: ${names}. That holds as long as each criterion by itself weighs:`,
    map: (x: string, y: string) => `The share of all weights on ${x} and ${y} where each alternative is best`,
    share: "Share",
  },
} as const;

const right = "right" as const;

/** Values with what each gains where, and how much weight must move for it to come first. */
function stabilityText(question: StabilityQuestion, answer: StabilityAnswer, language: Language): string {
  const { decimal, percent } = numbersIn(language);
  const say = says[language];
  const ids = question.criteria.map(({ id }) => id);
  const values = tableText(
    [{ head: say.alternative }, ...[...ids, say.value, say.moved].map((head) => ({ head, align: right }))],
    question.alternatives.map((id) => [
      id,
      ...ids.map((criterion) => decimal(answer.contributions[id]?.[criterion])),
      decimal(answer.values[id]),
      percent(answer.nearest[id]?.moved),
    ]),
  );
  const intervals = tableText(
    [{ head: say.criterion }, { head: say.from, align: right }, { head: say.to, align: right }],
    ids.map((id) => [id, percent(answer.intervals[id]?.[0]), percent(answer.intervals[id]?.[1])]),
  );
  const map =
    question.map && answer.map
      ? [
          `${say.map(...question.map)}\n`,
          tableText(
            [{ head: say.alternative }, { head: say.share, align: right }],
            answer.map.map(({ alternative, share }) => [alternative, percent(share)]),
          ),
          "",
        ]
      : [];
  const wins = say.wins(answer.winners.join(", "));
  return [values, "", wins, "", intervals, "", ...map, ...answer.words[language]].join("\n");
}
