/** The places of all numbers in an answer that are not finite. */
export function notFinite(answer: unknown, place = ""): readonly string[] {
  if (typeof answer === "number") return Number.isFinite(answer) ? [] : [`${place} is ${answer}`];
  if (typeof answer === "string") return /NaN|Infinity|∞/.test(answer) ? [`${place} says ${answer}`] : [];
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => notFinite(value, `${place}.${key}`));
}
