import type { Language } from "../../../domain/language.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { ColumnPlace } from "../places/columns.ts";
import { type Containment, containmentOf } from "../places/containers.ts";
import type { OuterPlace } from "../places/metrics.ts";
import type { LanePlace, Places } from "../places/places.ts";
import type { SectionPlace } from "../places/sections.ts";
import { barsOf, type PlacedBar } from "./bars.ts";
import { nodesOf, type PlacedNode, withGroups } from "./nodes.ts";

export type Placed = {
  readonly organisation: Organisation;
  readonly places: Places;
  readonly containment: Containment;
  readonly lanes: readonly (LanePlace & { readonly id: string; readonly host: string | null })[];
  readonly sections: readonly SectionPlace[];
  readonly columns: readonly ColumnPlace[];
  readonly outers: readonly OuterPlace[];
  readonly bars: readonly PlacedBar[];
  readonly nodes: readonly PlacedNode[];
  readonly barOf: ReadonlyMap<string, PlacedBar>;
  readonly nodeOf: ReadonlyMap<string, PlacedNode>;
};

/** One variant of a municipality in the places that all its variants share. What it has not, leaves its place empty. */
export function placed(organisation: Organisation, places: Places, language: Language): Placed {
  const containment = containmentOf(organisation);
  const { departments, areas } = organisation;
  const present = new Set([...departments, ...organisation.sections].map(({ id }) => id));
  const areaIds = new Set(["", ...areas.map(({ id }) => id)]);
  const lanes = departments.flatMap(({ id }) => {
    const lane = places.lanes.get(id);
    return lane === undefined ? [] : [{ ...lane, id, host: containment.hostOf(id) }];
  });
  const nodes = nodesOf(organisation, places, containment, language);
  const sections = [...places.sections.values()].filter(({ id }) => present.has(id));
  const columns = places.columns.filter(({ area, lane }) => areaIds.has(area) && present.has(lane));
  const outers = places.outers.filter(({ id }) => areaIds.has(id));
  const bars = barsOf(organisation, { places, columns, outers }, language);
  return {
    organisation,
    places,
    containment,
    lanes,
    sections,
    columns,
    outers,
    bars,
    nodes,
    barOf: new Map(bars.map((bar) => [bar.id, bar])),
    nodeOf: withGroups(organisation, nodes, language),
  };
}
