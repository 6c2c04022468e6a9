import type { Text } from "../language.ts";
import type { PlanGoal } from "./goal.ts";

/**
 * A thing that a goal may lack. `error`: without it nobody can say whether the goal was reached, or who sees to
 * it; `warning`: it can be said, but less well. `fails` is given today's date (YYYY-MM-DD).
 */
export type Check = {
  readonly id: string;
  readonly field: keyof PlanGoal;
  readonly severity: "error" | "warning";
  readonly fails: (goal: PlanGoal, today: string) => boolean;
  readonly text: Text;
};

const missing = (field: keyof PlanGoal, severity: Check["severity"], text: Text): Check => ({
  id: `no-${field}`,
  field,
  severity,
  fails: (goal) => goal[field] === undefined,
  text,
});

export const checks: readonly Check[] = [
  missing("indicator", "error", {
    da: "Skriv, hvad man skal kunne se, når målet er nået.",
    en: "Write what there will be to see when the goal is reached.",
  }),
  {
    id: "indicator-repeats-goal",
    field: "indicator",
    severity: "error",
    fails: ({ goal, indicator }) => indicator !== undefined && saysTheSame(goal, indicator),
    text: {
      da: "Målepunktet siger det samme som målet. Skriv noget, man kan se, tælle eller spørge til.",
      en: "The measure says the same as the goal. Write something that can be seen, counted or asked about.",
    },
  },
  missing("instrument", "error", {
    da: "Skriv, hvad der måles med: tilsyn, KIDS, en optælling eller andet.",
    en: "Write what it is measured by: inspection, KIDS, a count or something else.",
  }),
  {
    id: "instrument-not-named",
    field: "instrumentNote",
    severity: "warning",
    fails: ({ instrument, instrumentNote }) => instrument === "other" && instrumentNote === undefined,
    text: { da: "Skriv, hvilket andet redskab der bruges.", en: "Write which other instrument is used." },
  },
  missing("target", "error", {
    da: "Skriv, hvilket niveau der er godt nok. Uden det kan ingen svare ja eller nej bagefter.",
    en: "Write which level is good enough. Without it nobody can answer yes or no afterwards.",
  }),
  {
    id: "target-only-compares",
    field: "target",
    severity: "error",
    fails: ({ target, baseline }) => target !== undefined && baseline === undefined && onlyCompares(target),
    text: {
      da: "Mere eller bedre end hvad? Skriv et niveau, eller hvordan det står i dag.",
      en: "More or better than what? Write a level, or how things stand today.",
    },
  },
  {
    id: "count-without-number",
    field: "target",
    severity: "warning",
    fails: ({ instrument, target }) => instrument === "count" && target !== undefined && !saysNumber(target),
    text: { da: "En optælling skal have et tal at nå.", en: "A count needs a number to reach." },
  },
  missing("baseline", "warning", {
    da: "Skriv, hvordan det står i dag. Ellers kan ingen se, om det er blevet bedre.",
    en: "Write how things stand today. Otherwise nobody can see whether they became better.",
  }),
  missing("date", "error", {
    da: "Skriv, hvornår målet skal være nået.",
    en: "Write when the goal is to be reached.",
  }),
  {
    id: "date-passed",
    field: "date",
    severity: "warning",
    fails: ({ date }, today) => date !== undefined && date < today,
    text: { da: "Datoen er passeret.", en: "The date has passed." },
  },
  missing("owner", "error", {
    da: "Skriv, hvem der har ansvaret. Én person eller ét sted.",
    en: "Write who is responsible. One person or one place.",
  }),
  {
    id: "owner-is-everybody",
    field: "owner",
    severity: "warning",
    fails: ({ owner }) =>
      owner !== undefined && /^[^\p{L}]*(alle|vi|fælles|everybody|everyone|all|we|us)(?!\p{L})/iu.test(owner),
    text: {
      da: "Når alle har ansvaret, har ingen det. Nævn den, der følger op.",
      en: "What everybody answers for, nobody does. Name the one who follows up.",
    },
  },
  missing("obligation", "warning", {
    da: "Skriv, om det er et krav eller et tilbud.",
    en: "Write whether it is required or offered.",
  }),
  {
    id: "no-evaluation",
    field: "evaluation",
    severity: "warning",
    fails: ({ evaluation }) => evaluation?.date === undefined,
    text: { da: "Skriv, hvornår målet bliver evalueret.", en: "Write when the goal is evaluated." },
  },
  {
    id: "evaluated-before-date",
    field: "evaluation",
    severity: "warning",
    fails: ({ date, evaluation }) =>
      date !== undefined && evaluation?.date !== undefined && evaluation.date < date,
    text: {
      da: "Evalueringen ligger før datoen, hvor målet skal være nået.",
      en: "The evaluation lies before the date by which the goal is to be reached.",
    },
  },
  missing("expiry", "warning", {
    da: "Skriv, hvornår målet udløber, hvis ingen fornyer det.",
    en: "Write when the goal ends if nobody renews it.",
  }),
  {
    id: "expired",
    field: "expiry",
    severity: "warning",
    fails: ({ expiry }, today) => expiry !== undefined && expiry < today,
    text: {
      da: "Målet er udløbet. Forny det, eller tag det ud.",
      en: "The goal has ended. Renew it or take it out.",
    },
  },
  {
    id: "expires-before-evaluation",
    field: "expiry",
    severity: "warning",
    fails: ({ expiry, evaluation, date }) => {
      const last = evaluation?.date ?? date;
      return expiry !== undefined && last !== undefined && expiry < last;
    },
    text: {
      da: "Målet udløber, før det er nået og evalueret.",
      en: "The goal ends before it is reached and evaluated.",
    },
  },
];

/** In figures, or in words, as small numbers are written in both languages. */
function saysNumber(text: string): boolean {
  const words =
    /(?<!\p{L})(nul|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|halvdelen|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)(?!\p{L})/iu;
  /** Words for 1 and 2 that mostly mean something else. */
  const afterLimit = /(?<!\p{L})(mindst|højst|at least|at most)\s+(en|et|én|ét|to|one)(?!\p{L})/iu;
  return /\p{N}/u.test(text) || words.test(text) || afterLimit.test(text);
}

/** A direction without a level: `flere`, `bedre end før`, `skal falde`. */
function onlyCompares(target: string): boolean {
  const direction =
    /(?<!\p{L})(flere|færre|bedre|mere|mindre|højere|lavere|hurtigere|stige|stiger|falde|falder|øges|styrkes|forbedres|more|fewer|better|less|higher|lower|faster|rise|rises|fall|falls|increase|decrease|improve|improves)(?!\p{L})/iu;
  const level = /(?<!\p{L})(alle|ingen|hver|hvert|all|none|every|each)(?!\p{L})/iu;
  return direction.test(target) && !level.test(target) && !saysNumber(target);
}

/** Most of the words of a measure stand in its goal already; short ones count only where it has no longer. */
function saysTheSame(goal: string, indicator: string): boolean {
  const words = (text: string, pattern: RegExp) => new Set(text.toLocaleLowerCase("da").match(pattern));
  const long = /\p{L}{4,}|\p{N}+/gu;
  const pattern = long.test(indicator) ? long : /\p{L}+/gu;
  const own = words(indicator, pattern);
  if (own.size === 0) return true;
  const said = words(goal, pattern);
  return [...own].filter((word) => said.has(word)).length / own.size >= 0.8;
}
