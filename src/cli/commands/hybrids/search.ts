import { CriteriaPreference } from "../../../app/criteria-preference.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { SearchFilter } from "../../../domain/hybrids/search/filter.ts";
import {
  criterionIds,
  type DecisionId,
  decisionIds,
  decisionOptions,
  type PartialDecisions,
} from "../../../domain/organisation/decisions.ts";
import { type Command, exitCodes, type Typed } from "../../command.ts";
import { BadInput } from "../../reading/bad-input.ts";
import { readJson } from "../../reading/input.ts";
import { organisationIn } from "../../reading/organisation.ts";
import { useCasesFor } from "../../use-cases.ts";
import { searchText } from "./search-text.ts";

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
    {
      name: "keep",
      value: "DECISION=OPTION,…",
      meaning: {
        da: "valg, der skal træffes sådan, fx financing=central",
        en: "decisions to be taken so, for instance financing=central",
      },
    },
    {
      name: "preference",
      value: "FILE.json",
      meaning: { da: "hvad der vides om prioriteringerne", en: "what is known of the priorities" },
    },
    {
      name: "all",
      value: null,
      meaning: { da: "vis dem alle, og vejen til hver", en: "show them all, and the way to each" },
    },
  ],
  summary: {
    da: "de måder at organisere kommunen på, som ingen anden slår, og vejen dertil",
    en: "the ways to organise the municipality that no other beats, and the way there",
  },
  gives: {
    da: "De måder at organisere kommunen på, som ingen anden slår på alle otte kriterier. For hver af dem: hvad der skal ændres fra i dag, i hvilke trin, og hvor mange det berører. Hvilke af dem der kan komme først med jeres prioriteringer.",
    en: "The ways to organise the municipality that no other beats on all eight criteria. For each of them: what must change from today, in which steps, and how many it affects. Which of them can come first with your priorities.",
  },
  async run(typed, streams) {
    const { argument, language, flags, options } = typed;
    const useCases = useCasesFor(streams, language);
    const { library, searchHybrids } = useCases;
    const organisation = await organisationIn(useCases, argument);
    const preference = options.preference
      ? readJson(options.preference, CriteriaPreference)
      : ({ type: "none" } as const);
    const answer = await searchHybrids({ organisation, filter: filterIn(typed), preference });
    const text = flags.includes("json")
      ? JSON.stringify(answer)
      : searchText(
          { answer, organisation, corpus: library.corpus, showsAll: flags.includes("all") },
          language,
        );
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

function filterIn(typed: Typed): SearchFilter {
  const asked = typed.options["at-least-as-now"]?.split(",") ?? [];
  const filter = SearchFilter.safeParse({ atLeastAsNow: asked, keep: keptIn(typed) });
  if (!filter.success)
    throw new BadInput([fault("not-a-choice", { options: criterionIds }, "--at-least-as-now")]);
  return filter.data;
}

/** «financing=central,support=mixed». */
function keptIn({ options: { keep } }: Typed): PartialDecisions {
  const pairs = keep?.split(",").map((pair) => pair.split("=", 2) as [string, string | undefined]) ?? [];
  for (const [decision, option = ""] of pairs) {
    const choices: readonly string[] | undefined = decisionOptions[decision as DecisionId];
    const offered = choices?.map((choice) => `${decision}=${choice}`) ?? decisionIds.map((id) => `${id}=…`);
    if (!choices?.includes(option))
      throw new BadInput([fault("not-a-choice", { options: offered }, "--keep")]);
  }
  return Object.fromEntries(pairs);
}
