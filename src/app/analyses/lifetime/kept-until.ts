/** How long an analysis is kept after it was last edited, if nobody chooses a day. */
const usualMonths = 12;

const dayMs = 24 * 3_600_000;

/** When an analysis goes that is edited now: when the day chosen is over, but never on the day that it is edited. */
export function keptUntil(edited: Date, chosen: string | null): Date {
  if (chosen === null) return monthsAfter(edited, usualMonths);
  return new Date(Math.max(Date.parse(chosen), edited.getTime()) + dayMs);
}

/** The same day of the month so many months later, or the last of that month if it has none such. */
function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const days = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(date.getUTCDate(), days));
  return later;
}
