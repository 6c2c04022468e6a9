import type { Visit } from "../../page.ts";

const months = [3, 6, 12, 24, 60] as const;

/** The days until which an analysis may be kept, with the one that was chosen before; empty for a year from the last edit. */
export function keptForOptions(
  chosen: string | null,
  now: Date,
  { t, format }: Pick<Visit, "t" | "format">,
): readonly { readonly value: string; readonly text: string }[] {
  const days = new Set([
    ...months.map((count) => dayAfter(now, count)),
    ...(chosen === null ? [] : [chosen]),
  ]);
  return [
    { value: "", text: t("municipality:sharing.keep.usual") },
    ...[...days].toSorted().map((day) => ({
      value: day,
      text: t("municipality:sharing.keep.until", { date: format.date(day) }),
    })),
  ];
}

function dayAfter(now: Date, count: number): string {
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(now.getUTCDate(), last));
  return day.toISOString().slice(0, 10);
}
