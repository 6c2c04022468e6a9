import type { BoundsStore } from "../app/hybrids/bounds-for.ts";
import { ScalingBounds } from "../domain/lenses/structure/scaling.ts";
import type { Database } from "./database.ts";

/**
 * Keeps the scaling bounds stored last, ten thousand unless told. Whoever stores a key first has stored it; all would
 * store the same. What cannot be read is taken away and told of, to be stored anew.
 */
export function boundsStore(
  database: Database,
  { now = () => new Date(), most = 10_000 }: { readonly now?: () => Date; readonly most?: number } = {},
): BoundsStore {
  return {
    async find(key) {
      const row = await database
        .selectFrom("scaling_bounds")
        .select("bounds")
        .where("key", "=", key)
        .executeTakeFirst();
      if (row === undefined) return null;
      try {
        return ScalingBounds.parse(JSON.parse(row.bounds));
      } catch (error) {
        await database.deleteFrom("scaling_bounds").where("key", "=", key).execute();
        throw error;
      }
    },
    async keep(key, bounds) {
      await database
        .insertInto("scaling_bounds")
        .values({ key, bounds: JSON.stringify(bounds), computed_at: now().toISOString() })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
      await database
        .deleteFrom("scaling_bounds")
        .where("computed_at", "<=", (rows) =>
          rows
            .selectFrom("scaling_bounds")
            .select("computed_at")
            .orderBy("computed_at", "desc")
            .limit(1)
            .offset(most),
        )
        .execute();
    },
  };
}
