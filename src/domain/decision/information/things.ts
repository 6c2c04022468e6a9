import { z } from "zod";
import { meanBetween } from "../criterion.ts";
import { limits, Name } from "../limits.ts";
import { isKnown, type Measurement } from "../measurement.ts";
import type { Problem } from "../problem.ts";
import type { Part } from "./known-parts.ts";

/** Cells and statements that would become known together, as by asking one source. */
export const CellGroup = z
  .strictObject({
    id: z.string().min(1).max(100),
    cells: z
      .array(z.strictObject({ alternative: Name, criterion: Name }).readonly())
      .max(limits.alternatives * limits.criteria)
      .readonly()
      .optional(),
    statements: z.array(Name).max(1000).readonly().optional(),
  })
  .readonly();
export type CellGroup = z.infer<typeof CellGroup>;

type CellThing = {
  readonly alternative: string;
  readonly criterion: string;
  readonly parts: readonly Part[];
};
type StatementThing = { readonly id: string; readonly parts: readonly Part[] };

/** What of the values may be asked for: each uncertain cell by itself, and each statement in all the cells that it bears on. */
type Things = {
  readonly cells: readonly CellThing[];
  readonly statements: readonly StatementThing[];
  /** The parts that become known with a group: of a cell of statements, all that these say anywhere. */
  readonly inGroup: (group: CellGroup) => readonly Part[];
};

export function thingsIn({ alternatives, criteria, measurements }: Problem): Things {
  const cells: CellThing[] = [];
  const statements = new Map<string, Part[]>();
  const statementsIn = (alternative: string, criterion: string): readonly string[] => {
    const measurement = measurements[alternative]?.[criterion];
    return measurement?.type === "statements" ? measurement.claims.map(({ id }) => id) : [];
  };
  alternatives.forEach((alternative, a) => {
    criteria.forEach((criterion, j) => {
      const measurement = measurements[alternative]?.[criterion.id] as Measurement;
      if (isKnown(measurement)) return;
      if (measurement.type !== "statements") {
        const whole = { a, j, statement: null, share: 1, mean: null };
        cells.push({ alternative, criterion: criterion.id, parts: [whole] });
        return;
      }
      const { claims } = measurement;
      for (const { id, weak, strong } of claims) {
        if (weak === strong) continue;
        const mean = meanBetween(criterion, weak, strong);
        const part: Part = { a, j, statement: id, share: 1 / claims.length, mean };
        statements.set(id, [...(statements.get(id) ?? []), part]);
      }
    });
  });
  const inGroup = ({ cells: asked = [], statements: heard = [] }: CellGroup) => {
    const named = new Set([
      ...heard,
      ...asked.flatMap(({ alternative, criterion }) => statementsIn(alternative, criterion)),
    ]);
    const held = cells.filter(({ alternative, criterion }) =>
      asked.some((cell) => cell.alternative === alternative && cell.criterion === criterion),
    );
    return [...held.flatMap(({ parts }) => parts), ...[...named].flatMap((id) => statements.get(id) ?? [])];
  };
  return { cells, statements: [...statements].map(([id, parts]) => ({ id, parts })), inGroup };
}
