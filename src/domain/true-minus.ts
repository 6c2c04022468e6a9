/** A written number with a minus sign where `Intl` writes a hyphen, which breaks lines and reads as a range. */
export const trueMinus = (number: string): string => number.replace("-", "−");
