const tenDigits = /(?<!\d)(\d{2})(\d{2})\d{2}[- ]?\d{4}(?!\d)/g;
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a text holds what may be a person's number: ten digits that begin with a day and a month, in one or with a hyphen
 * or a space before the last four. Newer numbers have no check digit to tell them by.
 */
export const holdsCpr = (text: string): boolean =>
  [...text.matchAll(tenDigits)].some(([, day, month]) => {
    const days = longestMonths[Number(month) - 1] ?? 0;
    return Number(day) >= 1 && Number(day) <= days;
  });
