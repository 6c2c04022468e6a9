import { type SuppressAnswer, SuppressRequest } from "../../../app/rules/suppression.ts";
import type { Language } from "../../../domain/language.ts";
import { type Command, exitCodes } from "../../command.ts";
import { readJson } from "../../input.ts";
import { numbersIn } from "../../numbers.ts";
import { sumsWithProgress } from "../../sums.ts";
import { tableText } from "../../table.ts";

export const suppress: Command = {
  name: "suppress",
  argument: "FILE.json",
  options: [],
  summary: {
    da: "tabeller, som de kan offentliggøres, med små tal skjult",
    en: "tables as they may be published, with small counts hidden",
  },
  async run({ argument, language, flags }, streams) {
    const request = readJson(argument, SuppressRequest, language);
    const answer = await sumsWithProgress(streams, language).suppression(request);
    if (flags.includes("json")) streams.out.write(`${JSON.stringify(answer)}\n`);
    else {
      streams.out.write(`${tablesText(answer, language)}\n`);
      // Not among the tables: what is told here must not be published with them.
      if (answer.show === "hidden") streams.error.write(`${reportText(answer.report, language)}\n`);
    }
    return exitCodes.done;
  },
};

type Report = (SuppressAnswer & { readonly show: "hidden" })["report"];

const says = {
  da: {
    total: "I alt",
    report: (small: number, protecting: number, remaining: string) =>
      `Kun til den, der offentliggør: ${small} tal er skjult, fordi de er små, og ${protecting} for at beskytte dem. ${remaining} af tallene står.`,
    little: "Der er lidt tilbage: intervaller (ranges) eller afrunding (rounded) ville sige mere.",
  },
  en: {
    total: "Total",
    report: (small: number, protecting: number, remaining: string) =>
      `For whoever publishes only: ${small} numbers are hidden as small, and ${protecting} to protect them. ${remaining} of the counts stand.`,
    little: "Little remains: ranges or rounded counts would tell more.",
  },
} as const;

type Shown = number | null | { readonly from: number; readonly to: number };
type AnyTable = {
  readonly id: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly Shown[])[];
  readonly rowTotals: readonly Shown[];
  readonly columnTotals: readonly Shown[];
  readonly total: Shown;
  readonly groups?: readonly {
    readonly id: string;
    readonly counts: readonly Shown[];
    readonly total: Shown;
  }[];
};

const tablesText = ({ tables }: SuppressAnswer, language: Language): string =>
  (tables as readonly AnyTable[]).map((table) => tableOf(table, language)).join("\n\n");

function tableOf(table: AnyTable, language: Language): string {
  const { total } = says[language];
  const { whole } = numbersIn(language);
  const cell = (shown: Shown) => {
    if (shown === null) return "·";
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
      ...(table.groups ?? []).map(({ id, counts, total: sum }) => line(id, counts, sum)),
      line(total, table.columnTotals, table.total),
    ],
  );
}

function reportText({ hidden, remaining, littleRemains }: Report, language: Language): string {
  const say = says[language];
  const { percent } = numbersIn(language);
  const told = say.report(hidden.small, hidden.protecting, percent(remaining));
  return littleRemains ? `${told}\n${say.little}` : told;
}
