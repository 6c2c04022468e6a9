import { expect } from "chai";
import fc from "fast-check";
import { appliedBatch } from "../../../../src/domain/analysis/applied.ts";
import type { AnalysisCommand } from "../../../../src/domain/analysis/commands.ts";
import type { Batch } from "../../../../src/domain/analysis/log/batch.ts";
import { merged } from "../../../../src/domain/analysis/log/merged.ts";
import { replayed } from "../../../../src/domain/analysis/log/replayed.ts";
import { sittings } from "../../../../src/domain/analysis/log/sittings.ts";
import { redo, undo } from "../../../../src/domain/analysis/log/undo.ts";
import { Analysis } from "../../../../src/domain/analysis/schema.ts";
import { both } from "../../../support/organisation.ts";
import { commandOf, draws } from "../../../support/random-commands.ts";
import { smallOrganisation } from "../../../support/small-organisation.ts";

const start = Analysis.parse({
  schema: "tovholder/analysis@1",
  name: both("Ours"),
  organisation: smallOrganisation,
});

/** A log that is written one batch at a time. */
class Book {
  now = start;
  readonly log: Batch[] = [];
  do(by: string, ...commands: readonly AnalysisCommand[]): void {
    this.add(by, commands);
  }
  add(by: string, commands: readonly AnalysisCommand[], undoes?: string): void {
    const result = appliedBatch(this.now, commands);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const { inverse, touched } = result;
    this.log.push({ id: `${this.log.length}`, by, at: this.log.length, commands, inverse, touched, undoes });
    this.now = result.state;
  }
  /** The id of what was taken back or done again; null where there was nothing. */
  turn(which: typeof undo, by: string): string | null {
    const turned = which(this.now, this.log, by);
    if (turned === null) return null;
    if (!turned.result.ok) return `not ${turned.batch.id}`;
    this.add(by, turned.batch.inverse, turned.batch.id);
    return turned.batch.id;
  }
}

const rename = (id: string, name: string): AnalysisCommand => ({ type: "rename", id, name: both(name) });
const move = (unit: string, area: string): AnalysisCommand => ({
  type: "moveUnit",
  unit,
  area,
  leader: area,
});

describe("two who work on an older analysis", () => {
  const removal: AnalysisCommand = { type: "removeArea", area: "a", moveTo: "b" };
  const conflictOf = (theirs: readonly AnalysisCommand[], mine: readonly AnalysisCommand[]) => {
    const book = new Book();
    book.do("they", ...theirs);
    const result = merged(book.now, book.log, mine);
    if (result.ok) return null;
    if (!("conflict" in result)) throw new Error("no conflict");
    const { conflict } = result;
    return {
      keys: conflict.theirs.flatMap(({ keys }) => keys),
      faults: conflict.faults.map(({ code }) => code),
    };
  };

  it("are joined where they touch nothing in common, also in one unit", () => {
    expect(conflictOf([rename("a1", "New")], [move("a1", "b")])).to.equal(null);
    expect(conflictOf([move("a1", "b")], [move("a2", "b")])).to.equal(null);
    expect(conflictOf([rename("b", "New")], [move("a1", "b")])).to.equal(null);
  });

  it("are told where they meet", () => {
    expect(conflictOf([rename("a1", "New")], [rename("a1", "Newer")])).to.deep.equal({
      keys: ["unit:a1/name"],
      faults: [],
    });
    expect(conflictOf([move("b1", "a")], [removal])).to.deep.equal({
      keys: ["area:a/id", "area:a/leader", "area:a/within", "unit:b1/area", "unit:b1/leader"],
      faults: [],
    });
    expect(conflictOf([move("a1", "b")], [removal])).to.equal(null);
  });

  it("are told what keeps theirs from being done", () => {
    expect(conflictOf([removal], [move("b1", "a")])?.faults).to.deep.equal(["unknown-id", "unknown-area"]);
  });
});

describe("undo and redo", () => {
  it("go back and forth through what one did oneself", () => {
    const book = new Book();
    book.do("me", rename("a1", "One"));
    const one = book.now;
    book.do("me", rename("a1", "Two"));
    const two = book.now;
    expect([book.turn(undo, "me"), book.turn(undo, "me"), book.turn(undo, "me")]).to.deep.equal([
      "1",
      "0",
      null,
    ]);
    expect(book.now).to.deep.equal(start);
    expect([book.turn(redo, "me"), book.now]).to.deep.equal(["3", one]);
    expect([book.turn(redo, "me"), book.now]).to.deep.equal(["2", two]);
    expect(book.turn(redo, "me")).to.equal(null);
    expect([book.turn(undo, "me"), book.now]).to.deep.equal(["1", one]);
  });

  it("forget what was taken back once something new is done", () => {
    const book = new Book();
    book.do("me", rename("a1", "One"));
    book.turn(undo, "me");
    book.do("me", rename("a2", "Two"));
    expect(book.turn(redo, "me")).to.equal(null);
  });

  it("leave alone what others did, and what others have built on", () => {
    const book = new Book();
    book.do("me", rename("a2", "Mine"));
    book.do("me", rename("a1", "Mine"));
    book.do("you", rename("a1", "Yours"));
    expect(book.turn(undo, "me")).to.equal("0");
    expect(book.turn(undo, "me")).to.equal("not 1");
    expect(book.turn(undo, "you")).to.equal("2");
    expect(book.turn(undo, "me")).to.equal("1");
    expect(book.now).to.deep.equal(start);
  });
});

describe("a log", () => {
  it("replays to what it made", () => {
    fc.assert(
      fc.property(fc.array(draws, { maxLength: 40 }), (drawn) => {
        const book = new Book();
        for (const [at, draw] of drawn.entries()) {
          const command = commandOf(book.now.organisation, draw, `new-${at}`);
          if (command && appliedBatch(book.now, [command]).ok) book.do("me", command);
        }
        const kept = JSON.parse(JSON.stringify(book.log)) as readonly Batch[];
        expect(replayed(start, kept)).to.deep.equal({ ok: true, state: book.now });
        while (book.turn(undo, "me") !== null);
        expect(book.now).to.deep.equal(start);
      }),
      { numRuns: 15 },
    );
  });

  it("says which batch no longer fits", () => {
    const result = replayed(start, [{ commands: [rename("a1", "x")] }, { commands: [move("gone", "a")] }]);
    expect(result.ok ? [] : result.faults.map(({ place }) => place)).to.deep.equal([
      { path: "batches.1.commands.0.unit" },
    ]);
  });

  it("is told in sittings: a break of more than half an hour begins a new one, and so does another session", () => {
    const half = 30 * 60 * 1000;
    const at = (by: string, time: number): Batch => ({
      ...{ id: `${by}${time}`, by, at: time },
      ...{ commands: [], inverse: [], touched: { reads: [], writes: [] } },
    });
    const log = [
      at("a", 0),
      at("a", half),
      at("a", 2 * half + 1),
      at("b", 2 * half + 2),
      at("a", 2 * half + 3),
    ];
    expect(sittings(log).map(({ by, from, to }) => [by, from, to])).to.deep.equal([
      ["a", 0, half],
      ["a", 2 * half + 1, 2 * half + 1],
      ["b", 2 * half + 2, 2 * half + 2],
      ["a", 2 * half + 3, 2 * half + 3],
    ]);
    expect(sittings([])).to.deep.equal([]);
  });
});
