import type { ComparedAlternative, Comparison } from "../../app/compare/comparison.ts";
import { namesIn } from "../../app/compare/names.ts";
import { compareDefaults, lenses, today } from "../../app/compare/question.ts";
import { preferenceOn } from "../../app/criteria-preference.ts";
import type { Corpus } from "../../domain/corpus/corpus.ts";
import { limits } from "../../domain/decision/limits.ts";
import type { Language } from "../../domain/language.ts";
import { evidenceScopes } from "../../domain/lenses/evidence/evidence.ts";
import { coreOf } from "../../domain/lenses/lens.ts";
import { criteriaWith, OwnView } from "../../domain/lenses/own/own-view.ts";
import { indicators } from "../../domain/lenses/structure/indicators.ts";
import { type CriterionId, criterionIds, modelIds } from "../../domain/organisation/decisions.ts";
import { type Command, exitCodes } from "../command.ts";
import { numbersIn } from "../printing/numbers.ts";
import { tableText } from "../printing/table.ts";
import { readJson } from "../reading/input.ts";
import { organisationIn } from "../reading/organisation.ts";
import { choiceOf, wholeNumberOf } from "../reading/typed.ts";
import { useCasesFor } from "../use-cases.ts";
import { rankTable } from "./decision/rank.ts";

export const compare: Command = {
  name: "compare",
  argument: "FILE",
  options: [
    {
      name: "lens",
      value: lenses.join("|"),
      meaning: { da: "hvad rangordenen går efter (evidence)", en: "what the ranking goes by (evidence)" },
    },
    {
      name: "scope",
      value: evidenceScopes.join("|"),
      meaning: {
        da: "udsagn om modellen, eller også om dens valg (model)",
        en: "claims about the model, or also about its decisions (model)",
      },
    },
    {
      name: "today",
      value: null,
      meaning: { da: "tag organiseringen i dag med", en: "add today's organisation" },
    },
    {
      name: "preference",
      value: "FILE.json",
      meaning: { da: "hvad der vides om prioriteringerne", en: "what is known of the priorities" },
    },
    {
      name: "own",
      value: "FILE.json",
      meaning: {
        da: "egne kriterier, og egne vurderinger med grund",
        en: "criteria of your own, and your own judgements with reasons",
      },
    },
    {
      name: "seed",
      value: "N",
      meaning: {
        da: "begyndelsestal: samme tal, samme svar (1)",
        en: "starting number: same number, same answer (1)",
      },
    },
    {
      name: "iterations",
      value: "N",
      meaning: { da: "antal forsøg (10.000)", en: "number of trials (10,000)" },
    },
  ],
  summary: {
    da: "de fire modeller på kommunens egne enheder, målt og rangordnet",
    en: "the four models on the municipality's own units, measured and ranked",
  },
  gives: {
    da: "Hvad kilderne siger, og hvad strukturen gør, på hvert af de otte kriterier. Hvem der kommer først, hvor sikkert det er, hvor kilder og struktur er uenige, og hvad I skal finde ud af.",
    en: "What the sources say and what the structure does on each of the eight criteria. Who comes first, how sure that is, where sources and structure disagree, and what to find out.",
  },
  example: ["svendborg", "--today"],
  async run(typed, streams) {
    const { argument, language, flags, options } = typed;
    const useCases = useCasesFor(streams, language);
    const { library, compareOrganisations } = useCases;
    const seed = wholeNumberOf(typed, "seed", Number.MAX_SAFE_INTEGER);
    const iterations = wholeNumberOf(typed, "iterations", limits.iterations);
    const own = options.own === undefined ? compareDefaults.own : readJson(options.own, OwnView);
    const criteria = criteriaWith(own.criteria).map(({ id }) => id);
    const comparison = await compareOrganisations({
      organisation: await organisationIn(useCases, argument),
      lens: choiceOf(typed, "lens", lenses),
      scope: choiceOf(typed, "scope", evidenceScopes),
      ...(flags.includes("today") && { alternatives: [today, ...modelIds] }),
      own,
      ...(options.preference && {
        preference: readJson(options.preference, preferenceOn(criteria)),
      }),
      ...(seed !== undefined && { seed }),
      ...(iterations && { iterations }),
    });
    const text = flags.includes("json")
      ? JSON.stringify(comparison)
      : comparisonText(comparison, library.corpus, own, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

const says = {
  da: {
    criterion: "Kriterium",
    structure: "Hvad strukturen gør, fra 0 (værst) til 1 (bedst) for denne kommune",
    evidence: "Hvad kilderne lader stå åbent, fra 0 (værst) til 1 (bedst); – hvor de intet siger",
    own: "Hvad I selv har vurderet, fra 0 (værst) til 1 (bedst); jeres egne kriterier i deres egen enhed",
    ranking: "Hvem der kommer først",
    information: "Hvad I skal finde ud af",
  },
  en: {
    criterion: "Criterion",
    structure: "What the structure does, from 0 (worst) to 1 (best) for this municipality",
    evidence: "What the sources leave open, from 0 (worst) to 1 (best); – where they say nothing",
    own: "What you have judged yourselves, from 0 (worst) to 1 (best); your own criteria in their own unit",
    ranking: "Which comes first",
    information: "What to find out",
  },
} as const;

function comparisonText(
  { alternatives, ranking, information, words }: Comparison,
  corpus: Corpus,
  own: OwnView,
  language: Language,
): string {
  const say = says[language];
  const names = namesIn(language, corpus, own.criteria);
  const { decimal } = numbersIn(language);
  const columns = [
    { head: say.criterion },
    ...alternatives.map(({ id }) => ({ head: names.alternative(id), align: "right" as const })),
  ];
  const tableOf = <Id extends string>(
    criteria: readonly Id[],
    cell: (alternative: ComparedAlternative, criterion: Id) => string,
  ) =>
    tableText(
      columns,
      criteria.map((id) => [
        names.criterion(id),
        ...alternatives.map((alternative) => cell(alternative, id)),
      ]),
    );
  const scaled = ({ indicators: read }: ComparedAlternative, criterion: CriterionId) =>
    decimal(read[indicators.find((one) => one.criterion === criterion)?.id ?? ""]?.scaled);
  const interval = ({ measurements: { evidence } }: ComparedAlternative, criterion: CriterionId) => {
    const { claims, low, high } = evidence[criterion];
    return claims.length === 0 ? "–" : `${decimal(low)}–${decimal(high)}`;
  };
  const range = (ends: readonly [number, number]) => [...new Set(ends.map((end) => decimal(end)))].join("–");
  const judged = (alternative: ComparedAlternative, criterion: string) => {
    const judgement = alternative.measurements.own[criterion];
    return judgement === undefined ? "–" : range(coreOf(judgement.says));
  };
  const judgedOn = criteriaWith(own.criteria)
    .map(({ id }) => id)
    .filter((id) => alternatives.some(({ measurements }) => measurements.own[id] !== undefined));
  const ids = { alternatives: alternatives.map(({ id }) => id) };
  return [
    `${say.evidence}\n\n${tableOf(criterionIds, interval)}`,
    `${say.structure}\n\n${tableOf(criterionIds, scaled)}`,
    ...(judgedOn.length > 0 ? [`${say.own}\n\n${tableOf(judgedOn, judged)}`] : []),
    `${say.ranking}\n\n${rankTable(ids, ranking, language, names.alternative)}`,
    words[language].join("\n"),
    `${say.information}\n\n${information.words[language].join("\n")}`,
  ].join("\n\n");
}
