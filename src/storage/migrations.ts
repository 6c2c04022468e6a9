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
  "0002-analyses": {
    up: async ({ schema }: Kysely<unknown>) => {
      await schema
        .createTable("analyses")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("created", "text", (column) => column.notNull())
        .addColumn("edited", "text", (column) => column.notNull())
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("kept_until", "text", (column) => column.notNull())
        .execute();
      await schema
        .createTable("batches")
        .addColumn("analysis", "text", (column) =>
          column.notNull().references("analyses.id").onDelete("cascade"),
        )
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("key", "text", (column) => column.notNull())
        .addColumn("author", "text", (column) => column.notNull())
        .addColumn("at", "text", (column) => column.notNull())
        .addColumn("cause", "text", (column) => column.notNull())
        .addColumn("commands", "text", (column) => column.notNull())
        .addColumn("inverse", "text", (column) => column.notNull())
        .addColumn("touched", "text", (column) => column.notNull())
        .addColumn("merged", "integer", (column) => column.notNull())
        .addPrimaryKeyConstraint("batches_by_version", ["analysis", "version"])
        .addUniqueConstraint("batches_by_key", ["analysis", "key"])
        .execute();
      await schema
        .createTable("snapshots")
        .addColumn("analysis", "text", (column) =>
          column.notNull().references("analyses.id").onDelete("cascade"),
        )
        .addColumn("version", "integer", (column) => column.notNull())
        .addColumn("state", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("snapshots_by_version", ["analysis", "version"])
        .execute();
    },
  },
  "0003-links": {
    up: async ({ schema }: Kysely<unknown>) => {
      await schema
        .createTable("links")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("analysis", "text", (column) =>
          column.notNull().references("analyses.id").onDelete("cascade"),
        )
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("token_hash", "text", (column) => column.notNull().unique())
        .addColumn("created", "text", (column) => column.notNull())
        .addColumn("revoked", "text")
        .addColumn("last_used", "text")
        .execute();
      await schema.createIndex("links_by_analysis").on("links").column("analysis").execute();
      await schema
        .createTable("sessions")
        .addColumn("hash", "text", (column) => column.primaryKey())
        .addColumn("created", "text", (column) => column.notNull())
        .addColumn("seen", "text", (column) => column.notNull())
        .execute();
      await schema
        .createTable("grants")
        .addColumn("session", "text", (column) =>
          column.notNull().references("sessions.hash").onDelete("cascade"),
        )
        .addColumn("link", "text", (column) => column.notNull().references("links.id").onDelete("cascade"))
        .addColumn("granted", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("grants_by_session", ["session", "link"])
        .execute();
      await schema.createIndex("grants_by_link").on("grants").column("link").execute();
    },
  },
};
