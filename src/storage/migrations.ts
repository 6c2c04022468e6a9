import type { Kysely, Migration } from "kysely";

/** In the order of their names; one that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-scaling-bounds": {
    up: async (database: Kysely<unknown>) => {
      await database.schema
        .createTable("scaling_bounds")
        .addColumn("key", "text", (column) => column.primaryKey())
        .addColumn("bounds", "text", (column) => column.notNull())
        .addColumn("computed_at", "text", (column) => column.notNull())
        .execute();
      await database.schema
        .createIndex("scaling_bounds_by_age")
        .on("scaling_bounds")
        .column("computed_at")
        .execute();
    },
  },
};
