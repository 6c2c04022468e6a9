import type { NewLink, Way } from "../../app/analyses/sharing/link.ts";
import type { LinkStore } from "../../app/analyses/sharing/link-store.ts";
import type { Database } from "../database.ts";
import type { Tables } from "../tables.ts";
import { steady } from "../trouble/steady.ts";
import { analysisIn, kindIn, linkIn } from "./rows.ts";

/** Links and sessions in the database, each asking a transaction of its own. */
export function linkStore(database: Database): LinkStore {
  const waysOf = (session: string) =>
    database
      .selectFrom("grants")
      .innerJoin("links", "links.id", "grants.link")
      .where("grants.session", "=", session)
      .where("links.revoked", "is", null);
  return steady<LinkStore>({
    async links(analysis) {
      const rows = await database
        .selectFrom("links")
        .select(["id", "kind", "name", "created", "revoked", "last_used"])
        .where("analysis", "=", analysis)
        .orderBy("created")
        .orderBy("id")
        .execute();
      return rows.map(linkIn);
    },
    async add(analysis, link) {
      await database.insertInto("links").values(rowOfLink(analysis, link)).execute();
    },
    async revoke(analysis, link, at) {
      const { numUpdatedRows } = await database
        .updateTable("links")
        .set({ revoked: at.toISOString() })
        .where("id", "=", link)
        .where("analysis", "=", analysis)
        .where("revoked", "is", null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async wayBy(tokenHash) {
      const row = await database
        .selectFrom("links")
        .select(["id as link", "analysis", "kind"])
        .where("token_hash", "=", tokenHash)
        .where("revoked", "is", null)
        .executeTakeFirst();
      return row === undefined ? null : wayIn(row);
    },
    async used(link, at) {
      await database
        .updateTable("links")
        .set({ last_used: at.toISOString() })
        .where("id", "=", link)
        .execute();
    },
    grant: (session, link, at) => grant(database, session, link, at.toISOString()),
    async lastSeen(session) {
      const row = await database
        .selectFrom("sessions")
        .select("seen")
        .where("hash", "=", session)
        .executeTakeFirst();
      return row === undefined ? null : new Date(row.seen);
    },
    async seen(session, at) {
      await database
        .updateTable("sessions")
        .set({ seen: at.toISOString() })
        .where("hash", "=", session)
        .execute();
    },
    async waysOf(session, analysis) {
      const rows = await waysOf(session)
        .where("links.analysis", "=", analysis)
        .select(["links.id as link", "links.analysis", "links.kind"])
        .execute();
      return rows.map(wayIn);
    },
    async analysesOf(session) {
      const rows = await waysOf(session)
        .innerJoin("analyses", "analyses.id", "links.analysis")
        .selectAll("analyses")
        .select("links.kind as by")
        .orderBy("analyses.edited", "desc")
        .orderBy("analyses.id")
        .execute();
      return rows.map(({ by, ...row }) => ({ ...analysisIn(row), kind: kindIn(by) }));
    },
  });
}

function grant(database: Database, session: string, link: string, at: string): Promise<void> {
  return database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("sessions")
      .values({ hash: session, created: at, seen: at })
      .onConflict((conflict) => conflict.column("hash").doUpdateSet({ seen: at }))
      .execute();
    await transaction
      .insertInto("grants")
      .values({ session, link, granted: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await transaction.updateTable("links").set({ last_used: at }).where("id", "=", link).execute();
  });
}

const wayIn = (row: { readonly link: string; readonly analysis: string; readonly kind: string }): Way => ({
  ...row,
  kind: kindIn(row.kind),
});

/** As it is stored. */
export const rowOfLink = (analysis: string, link: NewLink): Tables["links"] => ({
  id: link.id,
  analysis,
  kind: link.kind,
  name: link.name,
  token_hash: link.tokenHash,
  created: link.created.toISOString(),
  revoked: null,
  last_used: null,
});
