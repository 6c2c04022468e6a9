import type { Language } from "../../language.ts";
import type { RobustPreference } from "../exact/robust-preference.ts";
import { leavesValuesOpen, openness } from "../openness.ts";
import type { Problem } from "../problem.ts";
import type { Names } from "./names.ts";
import { capitalised, listWords } from "./parts/sentence.ts";
import { neverFindings } from "./ranking/ranking-findings.ts";
import { phrasesIn } from "./ranking/ranking-words.ts";

/** What holds whatever is left open: who is at least as good as whom, who can come first, and who never can. Exact. */
export function preferenceWords(
  problem: Problem,
  robust: RobustPreference,
  names: Names,
  language: Language,
): readonly string[] {
  const { alternatives, preference } = problem;
  if (alternatives.length < 2) return [];
  const says = sayings[language];
  const phrases = phrasesIn(language);
  const given = phrases.frame[preference.type];
  const [always, sometimes] =
    preference.type === "none" ? [says.anyWeights, says.someWeights] : [given, given];
  const values = leavesValuesOpen(openness(problem)) ? says.values : "";
  const list = (ids: readonly string[]) => listWords(ids.map(names.alternative), language);
  const sure = alternatives.flatMap((id) => {
    const others = robust.necessary[id] ?? [];
    return others.length === 0 ? [] : [says.sure(always, names.alternative(id), list(others), values)];
  });
  const possible = alternatives.filter((id) => robust.first[id]?.possible);
  return [
    ...(sure.length > 0 ? sure : [says.noneSure]),
    possible.length === 1 ? says.only(always, list(possible), values) : says.first(sometimes, list(possible)),
    ...neverFindings(problem, robust).map((finding) => phrases.say(finding, names, given, "")),
    ...(sharesStatements(problem) ? [says.cautious] : []),
  ].map(capitalised);
}

/** Whether one statement bears on several cells. */
function sharesStatements({ measurements }: Problem): boolean {
  const all = Object.values(measurements).flatMap((row) => Object.values(row));
  const said = all.flatMap((measurement) =>
    measurement.type === "statements" ? measurement.claims.map(({ id }) => id) : [],
  );
  return new Set(said).size < said.length;
}

type Sayings = Readonly<
  Record<"anyWeights" | "someWeights" | "values" | "noneSure" | "cautious", string> &
    Record<"sure", (frame: string, one: string, others: string, values: string) => string> &
    Record<"first", (frame: string, list: string) => string> &
    Record<"only", (frame: string, one: string, values: string) => string>
>;

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    anyWeights: "Uanset vægtene",
    someWeights: "Med nogle vægte",
    values: ", hvordan de usikre værdier end falder ud",
    cautious:
      "Her står hvert felt for sig, så ét udsagn kan være stærkt i det ene og svagt i det andet: lidt af det, der kaldes muligt, er det måske ikke.",
    noneSure: "Ingen er mindst lige så god som en anden i alle de tilfælde, der står åbne.",
    sure: (frame, one, others, values) => `${frame} er ${one} mindst lige så god som ${others}${values}.`,
    first: (frame, list) => `${frame} kan ${list} komme først, alene eller side om side med andre.`,
    only: (frame, one, values) => `${frame} kan kun ${one} komme først${values}.`,
  },
  en: {
    anyWeights: "Whatever the weights,",
    someWeights: "With some weights,",
    values: ", however the uncertain values turn out",
    cautious:
      "Each cell stands by itself here, so that one statement may be strong in one and weak in another: a little of what is called possible may not be.",
    noneSure: "None is at least as good as another in every case that is open.",
    sure: (frame, one, others, values) => `${frame} ${one} is at least as good as ${others}${values}.`,
    first: (frame, list) => `${frame} ${list} can come first, alone or level with others.`,
    only: (frame, one, values) => `${frame} only ${one} can come first${values}.`,
  },
};
