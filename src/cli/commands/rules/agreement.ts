import { type AgreementAnswer, AgreementQuestion } from "../../../app/rules/agreement.ts";
import type { Language } from "../../../domain/language.ts";
import { type Command, exitCodes } from "../../command.ts";
import { readJson } from "../../input.ts";
import { numbersIn } from "../../numbers.ts";
import { sumsWithProgress } from "../../sums.ts";
import { tableText } from "../../table.ts";

export const agreement: Command = {
  name: "agreement",
  argument: "FILE.json",
  options: [],
  summary: {
    da: "hvor enige deltagere er om vægte og vurderinger",
    en: "how far participants agree on weights and judgements",
  },
  async run({ argument, language, flags }, streams) {
    const question = readJson(argument, AgreementQuestion, language);
    const answer = await sumsWithProgress(streams, language).agreement(question);
    const text = flags.includes("json") ? JSON.stringify(answer) : agreementText(answer, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

type Weights = NonNullable<AgreementAnswer["weights"]>;

const says = {
  da: {
    weights: "Vægte",
    answers: "Svar",
    place: "Nr.",
    count: "Antal",
    lower: "Nedre kvartil",
    median: "Median",
    upper: "Øvre kvartil",
    all: "Alle",
    w: (w: string, p: string, judges: number) =>
      `Kendalls W: ${w} (1: alle rangordner ens, 0: slet ikke). p = ${p}, ${judges} deltagere.`,
    approximate: "Der er for få til at tage p-værdien på decimalen.",
    noOrder: "Der er ingen rækkefølge at være enige om.",
    clusters: (count: number, silhouette: string) =>
      `${count} grupper, der vægter ens (silhuet ${silhouette}):`,
    members: (count: number, weights: string) => `  ${count} deltagere omkring ${weights}`,
    noClusters: {
      "too-few": "For få deltagere til at se grupper.",
      unclear: "Ingen tydelige grupper.",
    },
  },
  en: {
    weights: "Weights",
    answers: "Answers",
    place: "No.",
    count: "Count",
    lower: "Lower quartile",
    median: "Median",
    upper: "Upper quartile",
    all: "All",
    w: (w: string, p: string, judges: number) =>
      `Kendall's W: ${w} (1: all rank alike, 0: not at all). p = ${p}, ${judges} participants.`,
    approximate: "There are too few to take the p-value to the digit.",
    noOrder: "There is no order to agree on.",
    clusters: (count: number, silhouette: string) =>
      `${count} groups who weigh alike (silhouette ${silhouette}):`,
    members: (count: number, weights: string) => `  ${count} participants around ${weights}`,
    noClusters: {
      "too-few": "Too few participants to see groups.",
      unclear: "No clear groups.",
    },
  },
} as const;

function agreementText({ weights, answers }: AgreementAnswer, language: Language): string {
  const say = says[language];
  return [
    ...(weights
      ? [
          say.weights,
          spreadTable(weights.spreads, language),
          concordanceText(weights.concordance, language),
          clustersText(weights.clusters, language),
        ]
      : []),
    ...(answers
      ? [
          say.answers,
          spreadTable([...answers.cells, answers.all], language, say.all),
          concordanceText(answers.concordance, language),
        ]
      : []),
  ].join("\n\n");
}

function spreadTable(spreads: Weights["spreads"], language: Language, last?: string): string {
  const say = says[language];
  const { decimal } = numbersIn(language);
  const heads = [say.count, say.lower, say.median, say.upper];
  return tableText(
    [{ head: say.place }, ...heads.map((head) => ({ head, align: "right" as const }))],
    spreads.map(({ count, lower, median, upper }, at) => [
      last !== undefined && at === spreads.length - 1 ? last : String(at + 1),
      String(count),
      ...[lower, median, upper].map(decimal),
    ]),
  );
}

function concordanceText(found: Weights["concordance"], language: Language): string {
  const say = says[language];
  if (found === null) return say.noOrder;
  const { decimal, precise } = numbersIn(language);
  const told = say.w(decimal(found.w), precise(found.pValue), found.judges);
  return found.approximate ? `${told}\n${say.approximate}` : told;
}

function clustersText(found: Weights["clusters"], language: Language): string {
  const say = says[language];
  if (found.kind === "no-clusters") return say.noClusters[found.why];
  const { decimal } = numbersIn(language);
  const lines = found.clusters.map(({ members, weights }) =>
    say.members(members.length, weights.map(decimal).join(" · ")),
  );
  return [say.clusters(found.clusters.length, decimal(found.silhouette)), ...lines].join("\n");
}
