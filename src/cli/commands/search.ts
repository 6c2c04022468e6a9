import { namesIn } from "../../app/compare/names.ts";
import type { Corpus } from "../../domain/corpus/corpus.ts";
import type { SearchAnswer } from "../../domain/hybrids/search/answer.ts";
import { SearchFilter } from "../../domain/hybrids/search/filter.ts";
import type { Language } from "../../domain/language.ts";
import { indicators } from "../../domain/lenses/structure/indicators.ts";
import { criterionIds } from "../../domain/organisation/decisions.ts";
import { type Command, exitCodes, type Typed } from "../command.ts";
import { Mistake } from "../mistake.ts";
import { numbersIn } from "../numbers.ts";
import { organisationIn } from "../organisation.ts";
import { tableText } from "../table.ts";
import { useCasesFor } from "../use-cases.ts";
import { words } from "../words.ts";

const mostShown = 12;

export const search: Command = {
  name: "search",
  argument: "FILE",
  options: [
    {
      name: "at-least-as-now",
      value: "CRITERIA",
      meaning: {
        da: "kriterier, der ikke må blive dårligere, med komma imellem",
        en: "criteria that may not become worse, with commas between",
      },
    },
  ],
  summary: {
    da: "alle måder at organisere kommunen på, som ingen anden slår, og vejen dertil",
    en: "all ways to organise the municipality that none beats, and the way there",
  },
  gives: {
    da: "De måder at organisere kommunen på, som ingen anden slår på alle otte mål: hvad der skal ændres fra i dag, i hvor mange trin, og hvor mange enheder det rammer.",
    en: "The ways to organise the municipality that no other beats on all eight measures: what must change from today, in how many steps, and how many units it touches.",
  },
  async run(typed, streams) {
    const { argument, language, flags } = typed;
    const { library, searchHybrids } = useCasesFor(streams, language);
    const organisation = organisationIn(library, argument, language);
    const answer = await searchHybrids(organisation, filterIn(typed));
    const text = flags.includes("json")
      ? JSON.stringify(answer)
      : frontText(answer, library.corpus, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

function filterIn({ options, language }: Typed): SearchFilter {
  const asked = options["at-least-as-now"]?.split(",") ?? [];
  const filter = SearchFilter.safeParse({ atLeastAsNow: asked });
  if (!filter.success) throw new Mistake([words[language].use("at-least-as-now", criterionIds)]);
  return filter.data;
}

const says = {
  da: {
    counted: (combinations: string, kept: string, front: string) =>
      `${combinations} kombinationer hænger sammen her, ${kept} er med, og ${front} af dem slår ingen anden på alle otte mål.`,
    mixed: {
      "every-set": "Blandet støtte er prøvet i alle udvalg af områder.",
      "most-children":
        "Der er for mange områder til at prøve alle udvalg: blandet støtte er prøvet i de områder, der har flest børn.",
      none: "",
    },
    today: "i dag",
    nearest: "Nærmest",
    changed: "Valg at ændre",
    steps: "Trin",
    units: "Enheder",
    beats: "Slår i dag",
    yes: "ja",
    scaled: (legend: string) => `0 er værst og 1 bedst for denne kommune: ${legend}.`,
    more: (count: number) => `… og ${count} mere (--json viser alle)`,
    first: "Færrest ændringer:",
    change: (decision: string, from: string, to: string) => `${decision}: ${from} → ${to}`,
  },
  en: {
    counted: (combinations: string, kept: string, front: string) =>
      `${combinations} combinations hold together here, ${kept} are looked among, and ${front} of them no other beats on all eight measures.`,
    mixed: {
      "every-set": "Mixed support was tried in every set of areas.",
      "most-children":
        "There are too many areas to try every set: mixed support was tried in the areas with most children.",
      none: "",
    },
    today: "today",
    nearest: "Nearest",
    changed: "Decisions to change",
    steps: "Steps",
    units: "Units",
    beats: "Beats today",
    yes: "yes",
    scaled: (legend: string) => `0 is worst and 1 best for this municipality: ${legend}.`,
    more: (count: number) => `… and ${count} more (--json shows all)`,
    first: "Fewest changes:",
    change: (decision: string, from: string, to: string) => `${decision}: ${from} → ${to}`,
  },
} as const;

function frontText(answer: SearchAnswer, corpus: Corpus, language: Language): string {
  const say = says[language];
  const { whole, decimal } = numbersIn(language);
  const names = namesIn(language, corpus);
  const scaled = (read: SearchAnswer["today"]["indicators"]) =>
    criterionIds.map((id) =>
      decimal(read[indicators.find(({ criterion }) => criterion === id)?.id ?? ""]?.scaled),
    );
  const { today, front } = answer;
  const right = "right" as const;
  const table = tableText(
    [
      { head: say.nearest },
      ...[say.changed, say.steps, say.units].map((head) => ({ head, align: right })),
      { head: say.beats },
      ...criterionIds.map((_, at) => ({ head: String(at + 1), align: right })),
    ],
    [
      [say.today, "–", "–", "–", "–", ...scaled(today.indicators)],
      ...front
        .slice(0, mostShown)
        .map(({ nearestModel, changes, steps, reached, beatsToday, indicators: read }) => [
          names.alternative(nearestModel.id),
          whole(changes.length),
          whole(steps?.length),
          whole(reached.units),
          beatsToday ? say.yes : "–",
          ...scaled(read),
        ]),
    ],
  );
  const legend = criterionIds.map((id, at) => `${at + 1} ${names.criterion(id)}`).join(", ");
  const rest = front.length - mostShown;
  const [nearest] = front;
  return [
    say.counted(whole(answer.combinations), whole(answer.kept), whole(front.length)),
    ...(say.mixed[answer.mixedSupport] === "" ? [] : [say.mixed[answer.mixedSupport]]),
    "",
    table,
    ...(rest > 0 ? [say.more(rest)] : []),
    "",
    say.scaled(legend),
    ...(nearest === undefined || nearest.changes.length === 0
      ? []
      : [
          "",
          say.first,
          ...nearest.changes.map(({ decision, from, to }) => `  ${say.change(decision, from, to)}`),
        ]),
  ].join("\n");
}
