import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { backUp } from "../../../src/backups.ts";
import { parseSettings } from "../../../src/config.ts";
import type { DomainError } from "../../../src/domain/errors.ts";
import { openDatabase } from "../../../src/storage/database.ts";
import { notesIn } from "../../support/databases/notes.ts";
import { closeAfterTest } from "../../support/hooks.ts";

const long = "x".repeat(50_000);

describe("a disk of 4 MB that fills up", () => {
  let disk: string;
  before("needs root, to mount a disk in memory", () => {
    disk = mkdtempSync(join(tmpdir(), "tovholder-disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]);
  });
  after(() => {
    execFileSync("umount", [disk]);
    rmdirSync(disk);
  });

  it("is told of each time, loses nothing that was saved, and goes on when there is room", async () => {
    const database = await openDatabase(join(disk, "tovholder.sqlite"));
    const notes = notesIn(database);
    const { editToken } = await notes.create({ organisation: {} });
    const access = await notes.enterByToken(editToken);
    closeAfterTest(() => database.destroy());
    writeFileSync(join(disk, "all.backup"), "the older one");
    writeFileSync(join(disk, "others"), "x".repeat(1_500_000));
    let version = 0;
    const edit = () =>
      notes.edit(access, { version, key: `k${version}`, commands: [{ note: `n${version}`, text: long }] });
    for (let full = 0; full < 3; ) {
      const answer = await edit().catch((error: DomainError) => error);
      if ("version" in answer) version = answer.version;
      else {
        expect([answer.kind, answer.faults.map(({ code }) => code)]).to.deep.equal([
          "full",
          ["storage-full"],
        ]);
        full++;
      }
    }
    expect(version).to.be.above(3);
    const settings = parseSettings({ TOVHOLDER_DATA: disk, TOVHOLDER_SECRET: "x".repeat(32) });
    expect(await backUp(settings, join(disk, "all.backup"), () => {}).catch(({ code }) => code)).to.equal(
      "ENOSPC",
    );
    expect(readFileSync(join(disk, "all.backup"), "utf8")).to.equal("the older one");
    expect((await notesIn(database).open(access)).version).to.equal(version);
    rmSync(join(disk, "others"));
    expect(await edit()).to.include({ version: version + 1 });
    const kept = await notesIn(database).open(access);
    expect(Object.keys(kept.state.notes).length).to.equal(version + 1);
  });
});
