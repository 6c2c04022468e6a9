import type { RankedMember, SearchAnswer } from "../../../domain/hybrids/ranking/answer.ts";
import type { Language } from "../../../domain/language.ts";
import { counted } from "../../printing/counted.ts";

type SearchWords = {
  readonly counted: (combinations: string, municipality: string) => string;
  readonly kept: (kept: string) => string;
  readonly front: (count: string) => string;
  /** How many more measure just as those that are left. */
  readonly alike: (count: string) => string;
  readonly mixed: Readonly<Record<Exclude<SearchAnswer["mixedSupport"], "none">, string>>;
  readonly today: (model: string, differences: number) => string;
  readonly shown: (shown: string, all: string, order: string) => string;
  readonly order: Readonly<Record<SearchAnswer["ranking"]["order"], string>>;
  /** Of what comes first in no sample to speak of. */
  readonly can: Readonly<Record<RankedMember["first"]["can"], string>>;
  readonly scaled: (legend: string) => string;
  readonly beating: (numbers: string) => string;
  readonly way: (number: number) => string;
  readonly noWay: (number: number) => string;
  readonly worse: (criteria: string) => string;
  readonly plainReach: (units: string, staff: string, children: string) => string;
  readonly plainWorse: (criteria: string) => string;
} & Readonly<
  Record<
    | "unclear"
    | "number"
    | "changed"
    | "first"
    | "steps"
    | "units"
    | "staff"
    | "children"
    | "asToday"
    | "asTodayPlain"
    | "todayBroken"
    | "plain"
    | "nothing"
    | "columns"
    | "nothingWorse",
    string
  >
>;

export const says: Readonly<Record<Language, SearchWords>> = {
  da: {
    counted: (combinations, municipality) =>
      `${combinations} måder at organisere ${municipality} på hænger sammen.`,
    kept: (kept) => `${kept} af dem lever op til det, der er bedt om.`,
    front: (count) =>
      count === "1"
        ? "Én står tilbage: ingen anden er lige så god på alle otte kriterier og bedre på mindst ét."
        : `${count} står tilbage: for hver af dem findes der ingen anden, som er lige så god på alle otte kriterier og bedre på mindst ét.`,
    alike: (count) =>
      `${count} andre måler præcis det samme som dem, der står tilbage. Af dem, der måler det samme, står her den, der ændrer mindst.`,
    mixed: {
      "every-set": "Delt støtte er prøvet med alle kombinationer af områder.",
      "most-children":
        "Der er for mange områder til at prøve delt støtte med alle kombinationer af dem. Den er prøvet i de områder, der har flest børn: i ét, i to og så videre.",
    },
    today: (model, differences) => (differences === 0 ? `I dag, som ${model}:` : `I dag, nærmest ${model}:`),
    unclear: "kan ikke læses entydigt; se `decisions`",
    shown: (shown, all, order) =>
      all === "1"
        ? "Den, der står tilbage:"
        : shown === all
          ? `Alle ${all}, ${order}:`
          : `${shown} af de ${all}, ${order} (--all viser alle):`,
    order: {
      "fewest-changes": "færrest ændrede valg først",
      "most-first-places": "hyppigst på førstepladsen først",
    },
    number: "Nr.",
    changed: "Ændret fra i dag",
    first: "Kommer først",
    steps: "Trin",
    units: "Enheder",
    staff: "Medarbejdere",
    children: "Børn",
    asToday: "i dag",
    asTodayPlain: "dagens valg i enkel form",
    todayBroken: "Dagens valg hænger ikke sammen efter reglerne; se `decisions`.",
    plain: "Alt er målt i en enkel form, hvor ledere, visitation og støtte følger valgene og intet andet.",
    plainReach: (units, staff, children) =>
      `Alene den enkle form berører ${counted(units, "enhed", "enheder")}, ${counted(staff, "medarbejder", "medarbejdere")} og ${counted(children, "barn", "børn")}, også hvis ingen valg ændres; det er med i tallene ovenfor.`,
    plainWorse: (criteria) => `Dårligere end i dag alene på grund af den enkle form: ${criteria}.`,
    nothing: "intet",
    can: { alone: "sjældent", shared: "højst lige", never: "aldrig" },
    scaled: (legend) => `1–8: hvad strukturen gør, fra 0 (værst) til 1 (bedst) for denne kommune: ${legend}.`,
    columns:
      "Kommer først: i hvor stor en del af de prioriteringer, der står åbne. Enheder, medarbejdere og børn: hvor mange ændringerne berører.",
    beating: (numbers) =>
      `Ikke dårligere end i dag på noget kriterium, der kan måles, og bedre på mindst ét: nr. ${numbers}.`,
    way: (number) => `Vejen til nr. ${number}, ét valg ad gangen:`,
    noWay: (number) =>
      `Til nr. ${number} er der ingen vej, hvor man kun ændrer ét valg ad gangen, og alt hænger sammen undervejs.`,
    nothingWorse: "Intet bliver dårligere end i dag.",
    worse: (criteria) => `Dårligere end i dag: ${criteria}.`,
  },
  en: {
    counted: (combinations, municipality) =>
      `${combinations} ways to organise ${municipality} hold together.`,
    kept: (kept) => `${kept} of them meet what was asked for.`,
    front: (count) =>
      count === "1"
        ? "One is left: no other is as good on all eight criteria and better on at least one."
        : `${count} are left: for each of them there is no other that is as good on all eight criteria and better on at least one.`,
    alike: (count) =>
      `${count} others measure exactly the same as those that are left. Of those that measure the same, the one that changes least stands here.`,
    mixed: {
      "every-set": "Mixed support was tried in every set of areas.",
      "most-children":
        "There are too many areas to try mixed support in every set of them. It was tried in the areas with most children: in one, in two, and so on.",
    },
    today: (model, differences) =>
      differences === 0 ? `Today, as ${model}:` : `Today, nearest to ${model}:`,
    unclear: "cannot be read clearly; see `decisions`",
    shown: (shown, all, order) =>
      all === "1"
        ? "The one that is left:"
        : shown === all
          ? `All ${all}, ${order}:`
          : `${shown} of the ${all}, ${order} (--all shows all):`,
    order: {
      "fewest-changes": "fewest changed decisions first",
      "most-first-places": "most often first at the top",
    },
    number: "No.",
    changed: "Changed from today",
    first: "Comes first",
    steps: "Steps",
    units: "Units",
    staff: "Staff",
    children: "Children",
    asToday: "today",
    asTodayPlain: "today's decisions, plain form",
    todayBroken: "Today's decisions do not hold together by the rules; see `decisions`.",
    plain:
      "Everything is measured in a plain form, in which leaders, referral and support follow the decisions and nothing else.",
    plainReach: (units, staff, children) =>
      `The plain form alone affects ${counted(units, "unit", "units")}, ${staff} staff and ${counted(children, "child", "children")}, even if no decision changes; the figures above include it.`,
    plainWorse: (criteria) => `Worse than today because of the plain form alone: ${criteria}.`,
    nothing: "nothing",
    can: { alone: "rarely", shared: "level at most", never: "never" },
    scaled: (legend) =>
      `1–8: what the structure does, from 0 (worst) to 1 (best) for this municipality: ${legend}.`,
    columns:
      "Comes first: in how large a part of the priorities left open. Units, staff and children: how many the changes affect.",
    beating: (numbers) =>
      `No worse than today on any criterion that can be measured, and better on at least one: no. ${numbers}.`,
    way: (number) => `The way to no. ${number}, one decision at a time:`,
    noWay: (number) =>
      `There is no way to no. ${number} on which one decision changes at a time and all holds together.`,
    nothingWorse: "Nothing becomes worse than today.",
    worse: (criteria) => `Worse than today: ${criteria}.`,
  },
};
