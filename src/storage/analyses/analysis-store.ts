import type { Transaction } from "kysely";
import type { AnalysisStore, Appended, Batch, NewAnalysis } from "../../app/analyses/store.ts";
import type { Database } from "../database.ts";
import type { Tables } from "../tables.ts";
import { steady } from "../trouble/steady.ts";
import { deleted, expired } from "./deletion.ts";
import { rowOfLink } from "./link-store.ts";
import { analysisIn, batchIn, rowOf, stepColumns, stepIn } from "./rows.ts";

const batchColumns = [...stepColumns, "key", "commands", "inverse"] as const;

/** Analyses in the database, each asking a transaction of its own. */
export function analysisStore(database: Database): AnalysisStore {
  const batchesOf = (id: string) =>
    database.selectFrom("batches").select(batchColumns).where("analysis", "=", id);
  return steady<AnalysisStore>({
    create: (made) => database.transaction().execute((transaction) => create(transaction, made)),
    async find(id) {
      const row = await database.selectFrom("analyses").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : analysisIn(row);
    },
    async snapshotBefore(id, version) {
      const row = await database
        .selectFrom("snapshots")
        .select(["version", "state"])
        .where("analysis", "=", id)
        .where("version", "<=", version)
        .orderBy("version", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : { version: row.version, state: JSON.parse(row.state) };
    },
    async batches(id, from, to) {
      const rows = await batchesOf(id)
        .where("version", ">=", from)
        .where("version", "<=", to)
        .orderBy("version")
        .execute();
      return rows.map(batchIn);
    },
    async steps(id, most) {
      const rows = await database
        .selectFrom("batches")
        .select(stepColumns)
        .where("analysis", "=", id)
        .orderBy("version", "desc")
        .limit(most)
        .execute();
      return rows.map(stepIn).toReversed();
    },
    async batchByKey(id, key) {
      const row = await batchesOf(id).where("key", "=", key).executeTakeFirst();
      return row === undefined ? null : batchIn(row);
    },
    append: (id, batch, after) => append(database, id, batch, after),
    delete: (id) => deleted(database, id),
    expire: (now, unseenSince) => expired(database, now, unseenSince),
  });
}

async function create(transaction: Transaction<Tables>, made: NewAnalysis): Promise<void> {
  const { id, state, links } = made;
  const created = made.created.toISOString();
  await transaction
    .insertInto("analyses")
    .values({ id, created, edited: created, version: 0, ...listed(made) })
    .execute();
  await transaction
    .insertInto("snapshots")
    .values({ analysis: id, version: 0, state: JSON.stringify(state) })
    .execute();
  for (const link of links) await transaction.insertInto("links").values(rowOfLink(id, link)).execute();
}

const listed = ({ name, keptUntil }: Pick<NewAnalysis, "name" | "keptUntil">) => ({
  name: JSON.stringify(name),
  kept_until: keptUntil.toISOString(),
});

/** Takes the transaction back, with an answer instead of an error. */
class Refused extends Error {
  readonly because: Exclude<Appended, "appended">;

  constructor(because: Exclude<Appended, "appended">) {
    super(because);
    this.because = because;
  }
}

async function append(
  database: Database,
  id: string,
  batch: Batch,
  { state, ...after }: Parameters<AnalysisStore["append"]>[2],
): Promise<Appended> {
  const { version } = batch;
  const row = rowOf(id, batch);
  try {
    await database.transaction().execute(async (transaction) => {
      // Whoever moves the version on has it: on PostgreSQL others wait here until it is clear who has.
      const moved = await transaction
        .updateTable("analyses")
        .set({ version, edited: row.at, ...listed(after) })
        .where("id", "=", id)
        .where("version", "=", version - 1)
        .executeTakeFirst();
      if (moved.numUpdatedRows === 0n) throw new Refused(await whyNot(transaction, id));
      const added = await transaction
        .insertInto("batches")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (added.numInsertedOrUpdatedRows === 0n) throw new Refused("repeated");
      if (state !== undefined)
        await transaction
          .insertInto("snapshots")
          .values({ analysis: id, version, state: JSON.stringify(state) })
          .execute();
    });
    return "appended";
  } catch (error) {
    if (error instanceof Refused) return error.because;
    throw error;
  }
}

async function whyNot(transaction: Transaction<Tables>, id: string): Promise<"taken" | "gone"> {
  const row = await transaction.selectFrom("analyses").select("id").where("id", "=", id).executeTakeFirst();
  return row === undefined ? "gone" : "taken";
}
