import { type AgreementAnswer, AgreementQuestion } from "../../../app/agreement/agreement.ts";
import type { Language } from "../../../domain/language.ts";
import { smallestCluster } from "../../../domain/workshop/agreement/clusters/divisions.ts";
import { loadLibrary } from "../../../library.ts";
import { type Command, exitCodes } from "../../command.ts";
import { computationsWithProgress } from "../../computations.ts";
import { numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";
import { readJson } from "../../reading/input.ts";
import { agreementWords } from "./words.ts";

export const agreement: Command = {
  name: "agreement",
  argument: "FILE.json",
  options: [],
  summary: {
    da: "hvor enige deltagere er om vægte og vurderinger",
    en: "how far participants agree on weights and judgements",
  },
  takes: {
    da: "weights: hver deltagers vægte på de samme kriterier. answers: hver deltagers svar på de samme felter, null hvor der ikke er svaret. Den ene kan udelades.",
    en: "weights: each participant's weights on the same criteria. answers: each participant's answers to the same cells, null where none was given. Either may be left out.",
  },
  gives: {
    da: "Median og kvartiler for hvert kriterium og hvert felt, hvor enige deltagerne er om rækkefølgen (Kendalls W), og om de falder i grupper.",
    en: "Median and quartiles of each criterion and each cell, how far participants agree on the order (Kendall's W), and whether they fall into groups.",
  },
  async run({ argument, language, flags }, streams) {
    const question = readJson(argument, AgreementQuestion);
    const answer = await computationsWithProgress(streams, language).agreement(question);
    const text = flags.includes("json") ? JSON.stringify(answer) : agreementText(answer, question, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

type Weights = NonNullable<AgreementAnswer["weights"]>;
type Names = readonly string[] | undefined;

function agreementText(
  { weights, answers }: AgreementAnswer,
  { criteria, cells, weights: rows, answers: answered }: AgreementQuestion,
  language: Language,
): string {
  const say = agreementWords[language];
  const nameOf = new Map<string, string>(
    loadLibrary().corpus.criteria.map(({ id, name }) => [id, name[language]]),
  );
  const criteriaNames = criteria?.map((name) => nameOf.get(name) ?? name);
  const part = (head: string, people: number, lines: () => readonly string[]) => [
    say.heading(head, people),
    ...(people === 0 ? [] : lines()),
  ];
  return [
    ...(weights
      ? part(say.weights, rows?.length ?? 0, () => [
          spreadTable(weights.spreads, criteriaNames, language),
          concordanceText(weights.concordance, criteriaNames, language),
          clustersText(weights.clusters, criteriaNames, language),
        ])
      : []),
    ...(answers
      ? part(say.answers, answered?.length ?? 0, () => [
          spreadTable(
            [...answers.cells, answers.all],
            [...(cells ?? numbered(answers.cells.length)), say.all],
            language,
          ),
          concordanceText(answers.concordance, cells, language),
        ])
      : []),
  ].join("\n\n");
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));

function spreadTable(spreads: Weights["spreads"], names: Names, language: Language): string {
  const say = agreementWords[language];
  const { decimal } = numbersIn(language);
  const heads = [say.count, say.lower, say.median, say.upper];
  return tableText(
    [{ head: say.about }, ...heads.map((head) => ({ head, align: "right" as const }))],
    spreads.map(({ count, lower, median, upper }, at) => [
      names?.[at] ?? String(at + 1),
      String(count),
      ...[lower, median, upper].map(decimal),
    ]),
  );
}

function concordanceText(found: Weights["concordance"], names: Names, language: Language): string {
  const say = agreementWords[language];
  if (found === null) return say.noOrder;
  const { w, judges, pValue, test, meanRanks } = found;
  const { decimal, precise } = numbersIn(language);
  const order = meanRanks
    .map((rank, at) => ({ rank, name: names?.[at] ?? String(at + 1) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank, name }) => `${name} (${decimal(rank)})`);
  const p = pValue < 0.0001 ? `< ${precise(0.0001)}` : `= ${precise(pValue)}`;
  return [
    say.w(decimal(w), judges),
    `${pValue < 0.05 ? say.beyondChance : say.mayBeChance} (p ${p}, ${say.tests[test]}).`,
    say.order(order.join(" · ")),
  ].join("\n");
}

function clustersText(found: Weights["clusters"], names: Names, language: Language): string {
  const say = agreementWords[language];
  const { decimal } = numbersIn(language);
  const silhouettes = [decimal(found.silhouette), decimal(found.threshold)] as const;
  const told =
    found.kind === "no-clusters"
      ? [say.noClusters[found.why](...silhouettes, 2 * smallestCluster)]
      : [
          say.clusters(found.clusters.length, ...silhouettes),
          ...found.clusters.map(({ members, weights }) => {
            const named = weights.map((weight, at) =>
              [...(names ? [names[at]] : []), decimal(weight)].join(" "),
            );
            return say.members(members.length, named.join(" · "));
          }),
        ];
  return [...told, ...(found.sampled === null ? [] : [say.sampled(found.sampled)]), say.method].join("\n");
}
