import type { Corpus } from "../../../src/domain/corpus/corpus.ts";
import type { Norm } from "../../../src/domain/corpus/schema.ts";
import { supportPedagogues } from "../../../src/domain/organisation/parts.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { tableOf } from "./table.ts";

const rows = tableOf("second-figures");

/** The values for which a norm is meant: `>25`, `12..25`, `>=35`. */
function rangeOf({ from, to, exclusiveFrom, exclusiveTo, band }: Norm): string {
  const roughly = band === undefined ? "" : ` from ${band.join("..")}`;
  if (from !== null && to !== null)
    return `${from}${exclusiveFrom || exclusiveTo ? ".!." : ".."}${to}${roughly}`;
  if (from !== null) return `${exclusiveFrom ? ">" : ">="}${from}${roughly}`;
  return to === null ? "" : `${exclusiveTo ? "<" : "<="}${to}${roughly}`;
}

/** Where thresholds, their force or their place are not what a second reading of the rules found. */
export function normMistakes({ norms }: Corpus): readonly string[] {
  const found = norms.flatMap((norm) => [
    ...(norm.measure === null ? [] : [{ norm, what: "range", value: rangeOf(norm) }]),
    { norm, what: "force", value: norm.modality },
  ]);
  const read = rows.filter((row) => row.of === "norms");
  return [
    ...(read.length === found.length ? [] : [`${found.length} norms read, not ${read.length}`]),
    ...found.flatMap(({ norm, what, value }) => {
      const row = read.find((one) => one.id === norm.id && one.what === what);
      const same = row?.value === value && row.place === norm.section;
      return same ? [] : [`${norm.id}, ${what}: ${value}, ${norm.section}`];
    }),
  ];
}

const counts: Readonly<Record<string, (organisation: Organisation) => readonly number[]>> = {
  "areas with houses": ({ units }) => [new Set(ordinary(units).map(({ area }) => area)).size],
  "larger areas": ({ areas }) => [new Set(areas.flatMap(({ within }) => within ?? [])).size],
  houses: ({ units }) => [ordinary(units).length],
  "childminding areas": ({ units }) => [units.filter(({ kind }) => kind === "childminding").length],
  "special nursery places": ({ units }) => nurseries(units).map(({ places }) => places ?? 0),
  "places in groups": ({ units }) => [sum(groupsIn(units).map(({ places }) => places ?? 0))],
  groups: ({ units }) => [groupsIn(units).length],
  "support staff by team": (organisation) => supportPedagogues(organisation).map(({ staff }) => staff),
  "staff of nursery and support": ({ units, supportTeams }) => [
    sum([...nurseries(units).map(({ staff }) => staff ?? 0), ...supportTeams.map(({ staff }) => staff)]),
  ],
  "houses with own support": ({ units, supportTeams }) => {
    const own = supportTeams
      .filter(({ serves }) => serves !== "all")
      .toSorted((a, b) => a.serves.length - b.serves.length)[0];
    return [ordinary(units).filter(({ area }) => area !== null && own?.serves.includes(area)).length];
  },
};

type Units = Organisation["units"];
const ordinary = (units: Units) => units.filter(({ kind }) => kind === "daycare");
const nurseries = (units: Units) => units.filter(({ kind }) => kind === "specialNursery");
const groupsIn = (units: Units) => units.flatMap(({ groups }) => groups);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Where the published numbers of the cases are not what a second reading found. */
export function caseMistakes(organisations: ReadonlyMap<string, Organisation>): readonly string[] {
  return rows
    .filter((row) => row.of === "cases")
    .flatMap(({ id = "", what = "", value }) => {
      const organisation = organisations.get(id);
      const counted =
        organisation &&
        counts[what]?.(organisation)
          .toSorted((a, b) => a - b)
          .join(" ");
      return counted === value ? [] : [`${id}, ${what}: ${counted ?? "not counted"}`];
    });
}
