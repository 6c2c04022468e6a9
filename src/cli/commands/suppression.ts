import { z } from "zod";
import { type SuppressAnswer, SuppressRequest, ways } from "../../app/suppression/suppression.ts";
import type { Language } from "../../domain/language.ts";
import { type Command, exitCodes } from "../command.ts";
import { computationsWithProgress } from "../computations.ts";
import { numbersIn } from "../printing/numbers.ts";
import { tableText } from "../printing/table.ts";
import { readJson } from "../reading/input.ts";
import { choiceOf } from "../reading/typed.ts";

export const suppress: Command = {
  name: "suppress",
  argument: "FILE.json",
  options: [
    {
      name: "show",
      value: ways.join("|"),
      meaning: {
        da: "skjul små tal, eller vis én tabel i intervaller eller afrundet",
        en: "hide small counts, or show one table in ranges or rounded",
      },
    },
  ],
  summary: {
    da: "tabeller, som de kan offentliggøres, med små tal skjult",
    en: "tables as they may be published, with small counts hidden",
  },
  takes: {
    da: "De tabeller, der offentliggøres sammen (tables). within siger, hvilket område hver enhed hører til; er der også en tabel efter område, skal det stå der. settings rummer grænsen (threshold), show siger, om tallene skal skjules (hidden), stå i intervaller (ranges) eller afrundes (rounded).",
    en: "The tables that are published together (tables). within says which area each unit lies in; with a table by area beside, it must be there. settings holds the threshold; show says whether counts are hidden, put in ranges or rounded.",
  },
  gives: {
    da: "Tabellerne, som de kan offentliggøres, med · hvor et tal er skjult. Hvor meget der er skjult, kommer for sig selv, på standardfejl. Det må ikke offentliggøres.",
    en: "The tables as they may be published, with · where a number is hidden. How much was hidden comes apart from them, on standard error. It must not be published.",
  },
  async run(typed, streams) {
    const { argument, language, flags, options } = typed;
    const show = options.show && choiceOf(typed, "show", ways);
    const asked = z.preprocess(
      (file) => (isRecord(file) && show ? { ...file, show } : file),
      SuppressRequest,
    );
    const request = readJson(argument, asked);
    const answer = await computationsWithProgress(streams, language).suppression(request);
    if (flags.includes("json")) streams.out.write(`${JSON.stringify(answer)}\n`);
    else {
      streams.out.write(`${tablesText(answer, request.settings.threshold, language)}\n`);
      // Not among the tables: what is told here must not be published with them.
      streams.error.write(`\n${reportText(answer, language)}\n`);
    }
    return exitCodes.done;
  },
};

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

const says = {
  da: {
    total: "I alt",
    notes: {
      hidden: (threshold: number) =>
        `· er skjult: tallet er under ${threshold}, eller et tal under ${threshold} kunne regnes ud af det.`,
      ranges: () => "Hvert tal ligger et sted i sit interval. Summerne er lagt sammen af intervallerne.",
      rounded: (base: number) =>
        `Hvert tal er tilfældigt rundet op eller ned til et, der går op i ${base}. Summerne er lagt sammen af de rundede tal.`,
    },
    publisher: "Kun til den, der offentliggør:",
    nothing: (threshold: number) => `Intet er skjult, for intet tal er under ${threshold}.`,
    hidden: (small: number, protecting: number, threshold: number) =>
      `${small} tal er skjult, fordi ${small === 1 ? "det" : "de"} er under ${threshold}, og ${protecting} andre, fordi ` +
      `${small === 1 ? "det" : "de små"} ellers kunne regnes ud.`,
    remaining: (share: string) => `${share} af tallene inde i tabellerne kan stadig læses.`,
    reason: (threshold: number, reason: string) => `Grænsen er ${threshold}, fordi: ${reason}`,
    little:
      "Der er lidt tilbage. Prøv --show ranges (intervaller) eller --show rounded (afrunding), én tabel ad gangen.",
    once: "Offentliggør kun denne ene afrunding. Af flere kan de rigtige tal skønnes.",
    alone: "Offentliggør den alene. Sammen med andre tabeller over de samme børn kan den røbe mere.",
  },
  en: {
    total: "Total",
    notes: {
      hidden: (threshold: number) =>
        `· is hidden: the count is under ${threshold}, or one under ${threshold} could be computed from it.`,
      ranges: () => "Each count lies somewhere in its range. The totals are added up from the ranges.",
      rounded: (base: number) =>
        `Each count is rounded at random, up or down, to a multiple of ${base}. The totals are added up from the rounded counts.`,
    },
    publisher: "Only for whoever publishes:",
    nothing: (threshold: number) => `Nothing is hidden, for no count is under ${threshold}.`,
    hidden: (small: number, protecting: number, threshold: number) =>
      `${small} ${small === 1 ? "number is hidden because it is" : "numbers are hidden because they are"} under ${threshold}, ` +
      `and ${protecting} more because ${small === 1 ? "it" : "the small ones"} could otherwise be computed.`,
    remaining: (share: string) => `${share} of the counts inside the tables can still be read.`,
    reason: (threshold: number, reason: string) => `The threshold is ${threshold}, because: ${reason}`,
    little: "Little remains. Try --show ranges or --show rounded, one table at a time.",
    once: "Publish only this one rounding. From several the true counts can be guessed.",
    alone: "Publish it by itself. Beside other tables of the same children it may give away more.",
  },
} as const;

const hiddenSign = "·";

type Shown = number | null | { readonly from: number; readonly to: number };
type AnyTable = {
  readonly id: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly Shown[])[];
  readonly rowTotals: readonly Shown[];
  readonly columnTotals: readonly Shown[];
  readonly total: Shown;
  readonly groups: readonly {
    readonly id: string;
    readonly counts: readonly Shown[];
    readonly total: Shown;
  }[];
};

/** The tables, and below them how to read them: all of it may be published. */
function tablesText({ show, tables }: SuppressAnswer, threshold: number, language: Language): string {
  const told = tables.map((table: AnyTable) => tableOf(table, language));
  const isWhole = show === "hidden" && !told.some((text) => text.includes(hiddenSign));
  return [...told, ...(isWhole ? [] : [says[language].notes[show](threshold)])].join("\n\n");
}

function tableOf(table: AnyTable, language: Language): string {
  const { total } = says[language];
  const { whole } = numbersIn(language);
  const cell = (shown: Shown) => {
    if (shown === null) return hiddenSign;
    return typeof shown === "number" ? whole(shown) : `${whole(shown.from)}–${whole(shown.to)}`;
  };
  const line = (label: string, counts: readonly Shown[], sum: Shown) => [
    label,
    ...[...counts, sum].map(cell),
  ];
  return tableText(
    [{ head: table.id }, ...[...table.columns, total].map((head) => ({ head, align: "right" as const }))],
    [
      ...table.rows.map((row, at) => line(row, table.counts[at] ?? [], table.rowTotals[at] ?? null)),
      ...table.groups.map(({ id, counts, total: sum }) => line(id, counts, sum)),
      line(total, table.columnTotals, table.total),
    ],
  );
}

function reportText(answer: SuppressAnswer, language: Language): string {
  const say = says[language];
  if (answer.show !== "hidden") {
    return [say.publisher, say.alone, ...(answer.show === "rounded" ? [say.once] : [])].join("\n");
  }
  const { hidden, remaining, littleRemains, threshold, reason } = answer.report;
  const { percent } = numbersIn(language);
  return [
    say.publisher,
    ...(hidden.small === 0
      ? [say.nothing(threshold)]
      : [say.hidden(hidden.small, hidden.protecting, threshold), say.remaining(percent(remaining))]),
    ...(reason === null ? [] : [say.reason(threshold, reason)]),
    ...(littleRemains ? [say.little] : []),
  ].join("\n");
}
