import { indicators } from "../../../src/domain/lenses/structure/indicators.ts";
import { type Structure, structureOf } from "../../../src/domain/lenses/structure/structure.ts";
import { inconsistencies } from "../../../src/domain/organisation/consistency.ts";
import { graphOf } from "../../../src/domain/organisation/graph/graph.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { leafAreas } from "../../../src/domain/organisation/parts.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import { type Organisation, referredLevels } from "../../../src/domain/organisation/schema.ts";
import type { SharedView } from "../../../src/domain/sharing/shared-view.ts";
import { type Row, sumOf } from "./linear-program.ts";

type Level = (typeof referredLevels)[number];
export const nameOf = (unit: string, level: number) => `${unit.replaceAll("-", "_")}_${level}`;

export const numbersIn = ({ units }: Pick<Organisation, "units">): ReadonlyMap<string, number> =>
  new Map(
    units.flatMap(({ id, children }) => referredLevels.map((level) => [nameOf(id, level), children[level]])),
  );

export type Hidden = { readonly what: string; readonly of: Row["of"] };

/** Every number of children that stands on some page, as the sum of units' numbers that it is. */
function numbersShown({ organisation, published }: SharedView) {
  const { units } = organisation;
  const inner = (area: string): readonly string[] => [
    area,
    ...organisation.areas.filter(({ within }) => within === area).flatMap(({ id }) => inner(id)),
  ];
  const places = [
    ...units.map(({ id }) => ({ what: id, held: [id], line: published.units[id] })),
    ...organisation.areas.map(({ id }) => ({
      what: id,
      held: units.filter(({ area }) => area !== null && inner(id).includes(area)).map((unit) => unit.id),
      line: published.areas[id],
    })),
    { what: "all", held: units.map(({ id }) => id), line: published.all },
  ];
  return places.flatMap(({ what, held, line }) =>
    ([1, 2, 3, "all"] as const).map((field) => ({
      what: `${what} ${field}`,
      shown: line?.[field] ?? null,
      of: sumOf(
        held.flatMap((id) => (field === "all" ? referredLevels : [field]).map((level) => nameOf(id, level))),
      ),
    })),
  );
}

/** The numbers a page says are hidden. */
export const hiddenIn = (view: SharedView): readonly Hidden[] =>
  numbersShown(view).filter(({ shown }) => shown === null);

/** What is shown as such: the table with its margins, and how many are enrolled where that is told. */
export const tableRows = (view: SharedView): readonly Row[] => [
  ...numbersShown(view).flatMap(({ of, shown }) => (shown === null ? [] : [{ of, low: shown, high: shown }])),
  ...view.organisation.units.flatMap(({ id, enrolled }) =>
    enrolled === undefined
      ? []
      : [{ of: sumOf(referredLevels.map((level) => nameOf(id, level))), low: 0, high: enrolled }],
  ),
];

/** What the files of an organisation say, were the children in them the real ones. */
export const fileRows = (organisation: Organisation): readonly Row[] =>
  [...numbersIn(organisation)].map(([name, count]) => ({ of: sumOf([name]), low: count, high: count }));

/**
 * What the answers about an organisation would say of the real children, had it these: as it is and under each model, the
 * means over children that indicators are, and the staff that each area has by its children.
 */
export function answerRows(organisation: Organisation): readonly Row[] {
  const arranged = Object.values(modelDecisions)
    .filter((decisions) => inconsistencies(decisions, organisation).length === 0)
    .map((decisions) => rearrange(organisation, decisions));
  return [
    ...[organisation, ...arranged].flatMap((one) => indicatorRows(structureOf(graphOf(one)))),
    ...arranged.flatMap((one) => staffRows(organisation, one)),
  ];
}

/** A mean v over children with the shares s says that the sum of (s − v) times each number is 0. */
function indicatorRows(structure: Structure): readonly Row[] {
  const cells = structure.units.flatMap(({ id }) => referredLevels.map((level) => ({ id, level })));
  const only = (id: string, level: Level): Structure => ({
    ...structure,
    units: structure.units.map((unit) => ({
      ...unit,
      children: { 1: 0, 2: 0, 3: 0, ...(unit.id === id && { [level]: 1 }) },
    })),
    cases: structure.cases.map((of) => ({ ...of, children: of.unit === id && of.level === level ? 1 : 0 })),
  });
  return indicators.flatMap(({ id: indicator, compute }): readonly Row[] => {
    const mean = compute(structure);
    if (mean === null) return [];
    const weighed = cells.filter(
      ({ id, level }) => indicator !== "contacts" || isMoved(structure, id, level),
    );
    const of = new Map(
      weighed.map(({ id, level }) => [nameOf(id, level), (compute(only(id, level)) ?? mean) - mean] as const),
    );
    return [{ of, low: -1e-6, high: 1e-6 }];
  });
}

const isMoved = ({ pathOf }: Structure, unit: string, level: Level): boolean =>
  level > 1 && pathOf(unit, level).reached && pathOf(unit, (level - 1) as Level).reached;

/** An area's share of the support staff is its share of the children, to a hundredth of a position. */
function staffRows(before: Organisation, { supportTeams, units, areas }: Organisation): readonly Row[] {
  const leaves = new Set(leafAreas({ ...before, areas }).map(({ id }) => id));
  const teams = supportTeams.filter(({ leader }) => leaves.has(leader));
  const staff = supportTeams.reduce((sum, team) => sum + team.staff, 0);
  if (teams.length !== leaves.size || staff === 0) return [];
  const general = units.filter(
    ({ kind, area }) => (kind === "daycare" || kind === "childminding") && area !== null,
  );
  const weights = (by: (area: string) => number) =>
    new Map(
      general.flatMap(({ id, area }) =>
        referredLevels.map((level) => [nameOf(id, level), by(`${area}`)] as const),
      ),
    );
  return teams.flatMap((team): readonly Row[] => [
    {
      of: weights((area) => (area === team.leader ? 1 : 0) - (team.staff - 0.011) / staff),
      low: 0,
      high: Number.POSITIVE_INFINITY,
    },
    {
      of: weights((area) => (area === team.leader ? 1 : 0) - (team.staff + 0.011) / staff),
      low: Number.NEGATIVE_INFINITY,
      high: 0,
    },
  ]);
}
