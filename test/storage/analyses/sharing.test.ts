import { expect } from "chai";
import { DomainError } from "../../../src/domain/errors.ts";
import type { Database } from "../../../src/storage/database.ts";
import { databaseNames, databases } from "../../support/databases/databases.ts";
import { notesIn } from "../../support/databases/notes.ts";

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => {
      if (!(error instanceof DomainError)) throw error;
      return error.faults.map(({ code }) => code).join();
    },
  );

for (const name of databaseNames) {
  describe(`sharing an analysis in ${name}`, () => {
    let database: Database;
    let now = new Date("2026-03-01T12:00:00.000Z");
    let notes: ReturnType<typeof notesIn>;
    before(async function () {
      this.timeout(60_000);
      database = await (await databases[name]()).open();
      notes = notesIn(database, () => now);
    });

    const empty = { name: { da: "Noter", en: "Notes" }, notes: {} };
    async function made(also: object = {}) {
      const tokens = await notes.create({ document: { ...empty, ...also } });
      const { cookie } = await notes.openLink(tokens.editToken, null);
      return { ...tokens, cookie, access: await notes.enter(cookie, tokens.id) };
    }
    const add = async (access: Awaited<ReturnType<typeof made>>["access"], kind: string) =>
      notes.addLink(access, { kind, name: "Udvalget" });

    it("takes ids and tokens that nobody can guess, and ids that can be read out loud", async () => {
      const { id, editToken, readToken } = await made();
      expect(id).to.match(/^[0-9a-hjkmnp-tv-z]{12}$/);
      for (const token of [editToken, readToken]) expect(token).to.match(/^[\w-]{22}$/);
      expect(editToken).not.to.equal(readToken);
    });

    it("stores no token and no cookie", async () => {
      const { editToken, readToken, cookie } = await made();
      const rows = [];
      for (const table of ["links", "sessions", "grants"] as const)
        rows.push(...(await database.selectFrom(table).selectAll().execute()));
      const text = JSON.stringify(rows);
      expect([editToken, readToken, cookie].filter((secret) => text.includes(secret))).to.deep.equal([]);
    });

    it("changes nothing when somebody only looks where a link leads", async () => {
      const { id, readToken, access } = await made();
      const before = await notes.linksTo(access);
      expect(await notes.whereLeads(readToken)).to.deep.equal({ analysis: id, kind: "read" });
      expect(await notes.linksTo(access)).to.deep.equal(before);
    });

    it("lets a browser in by any link that it has opened, as far as the best of them goes", async () => {
      const { id, editToken, readToken } = await made();
      const { cookie } = await notes.openLink(readToken, null);
      const reader = await notes.enter(cookie, id);
      expect(reader.kind).to.equal("read");
      for (const ask of [notes.linksTo, notes.delete, notes.historyOf])
        expect(await refusal(ask(reader))).to.equal("may-not-edit");
      expect(await refusal(notes.edit(reader, { version: 0, key: "k", commands: [] }))).to.equal(
        "may-not-edit",
      );
      expect((await notes.openLink(editToken, cookie)).cookie).to.equal(cookie);
      expect((await notes.enter(cookie, id)).kind).to.equal("edit");
    });

    it("lets nobody in without a link, and does not say whether there is anything", async () => {
      const [one, other] = [await made(), await made()];
      for (const cookie of [null, "x".repeat(22), other.cookie])
        expect(await refusal(notes.enter(cookie, one.id))).to.equal("unknown-analysis");
      expect(await refusal(notes.enter(one.cookie, "nowhere"))).to.equal("unknown-analysis");
      expect(await refusal(notes.openLink("x".repeat(22), null))).to.equal("unknown-link");
    });

    it("gives a browser whose cookie it does not know another", async () => {
      const { readToken } = await made();
      const { cookie } = await notes.openLink(readToken, "chosen-by-somebody-else");
      expect(cookie).to.match(/^[\w-]{22}$/);
    });

    it("lets a program in by the token itself", async () => {
      const { id, editToken } = await made();
      const access = await notes.enterByToken(editToken);
      expect(access).to.include({ analysis: id, kind: "edit" });
      await notes.edit(access, { version: 0, key: "k", commands: [{ note: "a", text: "1" }] });
      await notes.undo(await notes.enterByToken(editToken), "l");
      expect((await notes.open(access)).state.notes).to.deep.equal({});
    });

    it("adds links of each kind, with a name, and tells when each was used last", async () => {
      const { access } = await made();
      now = new Date("2026-03-02T12:00:00.000Z");
      const { id, token } = await notes.addLink(access, { kind: "internal", name: " Til\u0000 chefen\n" });
      await notes.openLink(token, null);
      expect((await notes.linksTo(access)).find((link) => link.id === id)).to.deep.equal({
        id,
        kind: "internal",
        name: "Til  chefen",
        created: now,
        revoked: null,
        lastUsed: now,
      });
      expect(await refusal(notes.addLink(access, { kind: "own", name: "" }))).to.equal("not-one-of");
    });

    it("shuts out by a revoked link at once, those too who had opened it, and nobody else", async () => {
      const { id, cookie, access } = await made();
      const { id: link, token } = await add(access, "read");
      const reader = await notes.openLink(token, null);
      await notes.revokeLink(access, link);
      expect(await refusal(notes.enter(reader.cookie, id))).to.equal("unknown-analysis");
      expect(await refusal(notes.openLink(token, null))).to.equal("unknown-link");
      expect(await refusal(notes.enterByToken(token))).to.equal("unknown-link");
      expect((await notes.enter(cookie, id)).kind).to.equal("edit");
      expect(await refusal(notes.revokeLink(access, link))).to.equal("unknown-link");
    });

    it("keeps the last link for editing, and does not revoke another's", async () => {
      const [one, other] = [await made(), await made()];
      const editLink = async () =>
        (await notes.linksTo(one.access)).find(({ kind }) => kind === "edit")?.id ?? "";
      expect(await refusal(notes.revokeLink(one.access, await editLink()))).to.equal("last-edit-link");
      expect(await refusal(notes.revokeLink(other.access, await editLink()))).to.equal("unknown-link");
      await add(one.access, "edit");
      await notes.revokeLink(one.access, await editLink());
    });

    it("lists what a browser may enter, once each, what was edited last first", async () => {
      now = new Date("2026-03-03T12:00:00.000Z");
      const [first, second] = [await made(), await made()];
      const { cookie } = await notes.openLink(first.readToken, null);
      for (const token of [second.editToken, second.readToken]) await notes.openLink(token, cookie);
      now = new Date("2026-03-04T12:00:00.000Z");
      await notes.edit(first.access, { version: 0, key: "k", commands: [{ note: "a", text: "1" }] });
      const listed = await notes.mine(cookie);
      expect(listed.map(({ id, kind, version }) => [id, kind, version])).to.deep.equal([
        [first.id, "read", 1],
        [second.id, "edit", 0],
      ]);
      expect(await notes.mine(null)).to.deep.equal([]);
    });

    it("begins with a file or a copy of another analysis, and refuses what is neither", async () => {
      const { access } = await made();
      await notes.edit(access, { version: 0, key: "k", commands: [{ note: "a", text: "1" }] });
      const { state } = await notes.open(access);
      for (const source of [{ document: state }, { copyOf: access }]) {
        const { editToken } = await notes.create(source);
        expect((await notes.open(await notes.enterByToken(editToken))).state).to.deep.equal(state);
      }
      expect(await refusal(notes.create({ document: { notes: 7 } }))).to.equal("missing,wrong-kind");
    });

    it("keeps an analysis for a year from its last edit, or to the day that was chosen, and no longer", async () => {
      const lifetime = async (document: object) => {
        const { editToken } = await notes.create({
          document: { ...empty, ...document },
        });
        return (await notes.open(await notes.enterByToken(editToken))).keptUntil.toISOString();
      };
      now = new Date("2028-02-29T12:00:00.000Z");
      expect(await lifetime({})).to.equal("2029-02-28T12:00:00.000Z");
      expect(await lifetime({ keptUntil: "2028-06-30" })).to.equal("2028-07-01T00:00:00.000Z");
      expect(await lifetime({ keptUntil: "2020-01-01" })).to.equal("2028-03-01T12:00:00.000Z");
      const { access } = await made();
      now = new Date("2028-03-31T12:00:00.000Z");
      await notes.edit(access, { version: 0, key: "k", commands: [{ note: "a", text: "1" }] });
      expect((await notes.open(access)).keptUntil.toISOString()).to.equal("2029-03-31T12:00:00.000Z");
      now = new Date("2029-03-31T11:59:59.999Z");
      await notes.expire();
      expect((await notes.open(access)).version).to.equal(1);
      now = new Date("2029-03-31T12:00:00.000Z");
      expect(await notes.expire()).to.be.above(0);
      expect(await refusal(notes.open(access))).to.equal("unknown-analysis");
    });

    it("forgets browsers that have not come for long, and knows those that come", async () => {
      const { id, cookie } = await made({ keptUntil: "2050-01-01" });
      const { cookie: away } = await notes.openLink((await made()).readToken, null);
      now = new Date(now.getTime() + 300 * 24 * 3_600_000);
      await notes.enter(cookie, id);
      now = new Date(now.getTime() + 101 * 24 * 3_600_000);
      const count = async (table: "sessions" | "grants") =>
        (await database.selectFrom(table).selectAll().execute()).length;
      await notes.enter(cookie, id);
      await notes.expire();
      expect([await count("sessions"), await count("grants")]).to.deep.equal([1, 1]);
      expect(await notes.mine(away)).to.deep.equal([]);
    });
  });
}
