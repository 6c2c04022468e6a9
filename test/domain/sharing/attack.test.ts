import { expect } from "chai";
import fc from "fast-check";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { type SharedView, sharedView } from "../../../src/domain/sharing/shared-view.ts";
import { SuppressionSettings } from "../../../src/domain/suppression/table.ts";
import { municipalityOf } from "../../support/municipalities.ts";
import { extreme, holds, type Row, sumOf, totalOf, widthOf } from "./linear-program.ts";
import { answerRows, fileRows, type Hidden, hiddenIn, nameOf, numbersIn, tableRows } from "./reader.ts";

const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 3, max: 30 }));
const organisations = fc
  .array(fc.constantFrom(null, null, "east"), { maxLength: 3 })
  .chain((areas) =>
    fc.record({
      areas: fc.constant(areas),
      houses: fc.array(
        fc.record({
          area: fc.constantFrom(...(areas.length === 0 ? [null] : areas.map((_, at) => `area-${at}`))),
          hasGroup: fc.boolean(),
          children: fc.tuple(count, count, count),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      specials: fc.constant([
        { kind: "specialNursery" as const, area: areas.length > 0 ? "area-0" : null, staff: 7 },
      ]),
    }),
  )
  .map(municipalityOf);

type Numbers = ReadonlyMap<string, number>;
const withChildren = (organisation: Organisation, numbers: Numbers): Organisation => ({
  ...organisation,
  units: organisation.units.map((unit) => {
    const at = (level: number) => Math.round(numbers.get(nameOf(unit.id, level)) ?? 0);
    return { ...unit, children: { 1: at(1), 2: at(2), 3: at(3) } };
  }),
});

/**
 * Other municipalities with the same numbers shown, each as near the real one as can be with one hidden number one more or one less, of
 * which those are taken that hide the same.
 */
function twins(
  organisation: Organisation,
  view: SharedView,
  settings: SuppressionSettings,
): readonly Organisation[] {
  const real = numbersIn(organisation);
  const [up, down] = [(name: string) => `up_${name}`, (name: string) => `down_${name}`];
  const names = [...real.keys()];
  const away = sumOf(names.flatMap((name) => [up(name), down(name)]));
  const rows = [
    ...tableRows(view),
    ...names.map((name): Row => {
      const of = new Map([
        [name, 1],
        [up(name), -1],
        [down(name), 1],
      ]);
      return { of, low: real.get(name) ?? 0, high: real.get(name) ?? 0 };
    }),
  ];
  return names.flatMap((name) =>
    [1, -1].flatMap((by) => {
      const moved = (real.get(name) ?? 0) + by;
      const numbers = extreme("Minimize", away, [...rows, { of: sumOf([name]), low: moved, high: moved }]);
      if (numbers === null) return [];
      const other = withChildren(organisation, numbers);
      const { published } = sharedView(other, settings);
      return JSON.stringify(published) === JSON.stringify(view.published) ? [other] : [];
    }),
  );
}

const limits = [
  SuppressionSettings.parse({}),
  SuppressionSettings.parse({ threshold: 3, reason: "few places" }),
];

/** A larger area's number that can be worked out is a sum of hidden ones, and as large as what hides them. */
const mayBePinned = ({ what, of }: Hidden, { areas }: Organisation, real: Numbers, threshold: number) =>
  areas.some(({ within }) => within !== undefined && what.startsWith(`${within} `)) &&
  totalOf(of, real) >= threshold;

for (const settings of limits)
  describe(`a reader, where numbers under ${settings.threshold} are hidden`, function () {
    this.timeout(120_000);
    const { threshold } = settings;

    it("pins no hidden number by all that can be had, which is made of the numbers shown alone", () => {
      const seen = { twins: 0, attacked: 0 };
      fc.assert(
        fc.property(organisations, (organisation) => {
          const view = sharedView(organisation, settings);
          const hidden = hiddenIn(view);
          const same = twins(organisation, view, settings);
          for (const other of same)
            expect(JSON.stringify(sharedView(other, settings))).to.equal(JSON.stringify(view));
          // What an answer says of the hidden numbers is known only if it holds in every municipality that gives this answer.
          const worlds = [organisation, ...same].map(numbersIn);
          const isOpen = hidden.every(
            ({ of }) => new Set(worlds.map((world) => totalOf(of, world))).size > 1,
          );
          const known = [...fileRows(view.organisation), ...answerRows(view.organisation)].filter(
            (row) => isOpen && worlds.every((world) => holds(row, world)),
          );
          for (const number of hidden.filter(
            (one) => !mayBePinned(one, organisation, numbersIn(organisation), threshold),
          ))
            expect(widthOf(number.of, [...tableRows(view), ...known]), number.what).at.least(
              threshold - 1e-6,
            );
          seen.twins += same.length;
          if (isOpen && same.length > 0) seen.attacked++;
        }),
        { numRuns: 50, endOnFailure: true },
      );
      expect(seen.twins).above(100);
      expect(seen.attacked).above(10);
    });

    it("would pin some by answers about the exact organisation", () => {
      let pinned = 0;
      fc.assert(
        fc.property(organisations, (organisation) => {
          const view = sharedView(organisation, settings);
          const rows = [...tableRows(view), ...answerRows(organisation)];
          for (const { of } of hiddenIn(view)) if (widthOf(of, rows) < threshold - 1e-6) pinned++;
        }),
        { numRuns: 20, endOnFailure: true },
      );
      expect(pinned).above(0);
    });
  });
