import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import type { OrganisationCommand } from "../../../../src/domain/organisation/edit/commands.ts";
import { edited } from "../../../../src/domain/organisation/edit/edited.ts";
import { overlap } from "../../../../src/domain/organisation/edit/touched.ts";
import { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { tieFaults } from "../../../../src/domain/organisation/ties/tie-faults.ts";
import { loadOrganisations } from "../../../../src/files/yaml-organisations.ts";
import { municipalities } from "../../../support/municipalities.ts";
import { commandOf, type Draw, draws } from "../../../support/random-commands.ts";
import { organisations } from "../../../support/random-organisations.ts";
import { root } from "../../../support/root.ts";
import { withCircles } from "../../../support/with-circles.ts";

/** A command at a time, those that cannot be done passed over; each that can, and what came of it. */
function walked(start: Organisation, drawn: readonly Draw[]) {
  let state = start;
  const done: { readonly command: OrganisationCommand; readonly inverse: readonly OrganisationCommand[] }[] =
    [];
  for (const [at, draw] of drawn.entries()) {
    const command = commandOf(state, draw, `new-${at}`);
    if (command === undefined) continue;
    const result = edited(state, command);
    if (!result.ok) continue;
    done.push({ command, inverse: result.inverse });
    state = result.state;
  }
  return { state, done };
}

function after(start: Organisation, commands: readonly OrganisationCommand[]): Organisation {
  let state = start;
  for (const command of commands) {
    const result = edited(state, command);
    if (!result.ok) throw new Error(JSON.stringify([command, result.faults]).slice(0, 2000));
    state = result.state;
  }
  return state;
}

const shipped = loadOrganisations(join(root, "data/organisations"));
const small = fc.oneof(withCircles(organisations), withCircles(municipalities));
const starts = fc.oneof(small, small, fc.constantFrom(...shipped.values()));
const many = fc.array(draws, { minLength: 100, maxLength: 100 });

describe("commands on an organisation", () => {
  it("are done often enough in these tests", () => {
    const types = new Map<string, number>();
    for (const one of fc.sample(fc.tuple(starts, many), { numRuns: 20, seed: 1 })) {
      for (const { command } of walked(...one).done)
        types.set(command.type, (types.get(command.type) ?? 0) + 1);
    }
    expect(Math.min(...types.values())).to.be.above(0);
    expect(types.size).to.equal(40);
  });

  it("are undone one after the other to exactly what was there", () => {
    fc.assert(
      fc.property(starts, many, (start, drawn) => {
        const { state, done } = walked(start, drawn);
        const back = done.toReversed().flatMap(({ inverse }) => inverse);
        expect(after(state, back)).to.deep.equal(start);
      }),
      { numRuns: 20 },
    );
  });

  it("leave no id that leads nowhere, and nothing that could not be read again", () => {
    fc.assert(
      fc.property(starts, many, (start, drawn) => {
        const { state } = walked(start, drawn);
        expect(tieFaults(state)).to.deep.equal([]);
        expect(Organisation.parse(JSON.parse(JSON.stringify(state)))).to.deep.equal(state);
      }),
      { numRuns: 20 },
    );
  });

  it("can be done again on the same start, with the same end", () => {
    fc.assert(
      fc.property(starts, many, (start, drawn) => {
        const { state, done } = walked(start, drawn);
        const kept = JSON.parse(JSON.stringify(done.map(({ command }) => command)));
        expect(after(start, kept)).to.deep.equal(state);
      }),
      { numRuns: 20 },
    );
  });

  it("can be done in either order where they touch nothing in common", () => {
    let met = 0;
    fc.assert(
      fc.property(small, fc.array(draws, { maxLength: 10 }), draws, draws, (start, drawn, one, other) => {
        const { state } = walked(start, drawn);
        const [a, b] = [commandOf(state, one, "one"), commandOf(state, other, "other")];
        if (a === undefined || b === undefined) return;
        const [first, second] = [edited(state, a), edited(state, b)];
        if (!first.ok || !second.ok || overlap(first.touched, second.touched).length > 0) return;
        met += 1;
        expect(inAnyOrder(after(state, [a, b]))).to.deep.equal(inAnyOrder(after(state, [b, a])));
      }),
      { numRuns: 300 },
    );
    expect(met).to.be.above(50);
  });
});

/** Where two add to one list, what is added stands in the order in which it came. */
function inAnyOrder(organisation: Organisation): unknown {
  return JSON.parse(JSON.stringify(organisation), (_key, value) =>
    Array.isArray(value) ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value,
  );
}
