import loadHighs from "highs";
import type { Sums } from "../../../src/domain/privacy/sums.ts";

// The package is typed as CommonJS, whose default sits one level deeper than in the module that Node loads.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/**
 * What a reader can work out: for each hidden cell the lowest and highest value that fits all numbers shown, all
 * sums, and that no hidden count is under `floor`. By linear programming (HiGHS).
 */
export function attack(
  sums: Sums,
  hidden: ReadonlySet<number>,
  floor: number,
): ReadonlyMap<number, readonly [low: number, high: number]> {
  const constraints = sums.equations.flatMap(({ total, parts }, at) => {
    const known = (place: number) => (hidden.has(place) ? 0 : (sums.cells[place]?.value ?? 0));
    const terms = parts.filter((part) => hidden.has(part)).map((part) => `+ x${part}`);
    if (hidden.has(total)) terms.push(`- x${total}`);
    const right = known(total) - parts.reduce((sum, part) => sum + known(part), 0);
    return terms.length === 0 ? [] : [` e${at}: ${terms.join(" ")} = ${right}`];
  });
  const bounds = [...hidden].map((place) => ` x${place} >= ${floor}`);
  const extreme = (goal: "Minimize" | "Maximize", place: number): number => {
    const program = [
      goal,
      ` obj: x${place}`,
      "Subject To",
      ...(constraints.length === 0 ? [` e: x${place} >= ${floor}`] : constraints),
      "Bounds",
      ...bounds,
      "End",
    ];
    const answer = highs.solve(program.join("\n"), { output_flag: false });
    if (answer.Status === "Optimal") return answer.ObjectiveValue;
    if (/unbounded/i.test(answer.Status)) return Number.POSITIVE_INFINITY;
    throw new Error(`attack failed: ${answer.Status}`);
  };
  return new Map(
    [...hidden].map((place) => [place, [extreme("Minimize", place), extreme("Maximize", place)]]),
  );
}
