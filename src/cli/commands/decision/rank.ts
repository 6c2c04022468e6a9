import { type RankAnswer, RankQuestion } from "../../../app/decision/rank.ts";
import type { Problem } from "../../../domain/decision/problem.ts";
import type { Ranking } from "../../../domain/decision/smaa/ranking.ts";
import type { Language } from "../../../domain/language.ts";
import { type Command, exitCodes } from "../../command.ts";
import { computationsWithProgress } from "../../computations.ts";
import { numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";
import { readJson } from "../../reading/input.ts";
import { problemWith } from "./problem.ts";

export const rank: Command = {
  name: "rank",
  argument: "PROBLEM.json",
  options: [],
  summary: {
    da: "hvilken plads hvert alternativ får, når alle åbne vægte og værdier prøves",
    en: "which place each alternative takes when all open weights and values are tried",
  },
  takes: problemWith({
    da: "Hvad der vides om prioriteringerne, står i preference; uden den tæller alle prioriteringer med.",
    en: "What is known of the priorities is in preference; without it all priorities count.",
  }),
  gives: {
    da: "En række for hvert alternativ: hvor ofte det kommer på hver plads, hvad det er værd i middel, og hvor ofte det kommer først ved de vægte, der i gennemsnit bringer det først (sikkerhed). Så det samme i sætninger.",
    en: "A row for each alternative: how often it takes each place, what it is worth on average, and how often it comes first at the weights that bring it first on average (confidence). Then the same in sentences.",
  },
  async run({ argument, language, flags }, streams) {
    const problem = readJson(argument, RankQuestion);
    const ranking = await computationsWithProgress(streams, language).rank(problem);
    const text = flags.includes("json") ? JSON.stringify(ranking) : rankingText(problem, ranking, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

function rankingText(problem: Problem, ranking: RankAnswer, language: Language): string {
  return [rankTable(problem, ranking, language, (id) => id), "", ...ranking.words[language]].join("\n");
}

const heads = {
  da: {
    alternative: "Alternativ",
    rank: (rank: number) => `Nr. ${rank}`,
    value: "Værdi",
    confidence: "Sikkerhed",
  },
  en: {
    alternative: "Alternative",
    rank: (rank: number) => `Rank ${rank}`,
    value: "Value",
    confidence: "Confidence",
  },
} as const;

/** Per alternative: how often it takes each rank, its expected value, and the confidence in it. */
export function rankTable(
  { alternatives }: Pick<Problem, "alternatives">,
  ranking: Ranking,
  language: Language,
  nameOf: (alternative: string) => string,
): string {
  const head = heads[language];
  const { percent, decimal } = numbersIn(language);
  const columns = [
    { head: head.alternative },
    ...[...alternatives.map((_, rank) => head.rank(rank + 1)), head.value, head.confidence].map((name) => ({
      head: name,
      align: "right" as const,
    })),
  ];
  const rows = alternatives.map((id) => [
    nameOf(id),
    ...(ranking.rankAcceptability[id] ?? []).map(percent),
    decimal(ranking.expectedValue[id]),
    percent(ranking.confidence[id]),
  ]);
  return tableText(columns, rows);
}
