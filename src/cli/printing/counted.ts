/** A number as it is printed, with what it counts: `1 uge`, `2 uger`, `1,5 uger`. */
export const counted = (number: string | number, one: string, more: string): string =>
  `${number} ${String(number) === "1" ? one : more}`;
