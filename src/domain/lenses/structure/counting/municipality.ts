import { sum } from "d3-array";
import type { Decisions } from "../../../organisation/decisions.ts";
import {
  areasAround,
  childrenIn,
  generalUnits,
  hasOwnBoard,
  leafAreas,
  specialNurseries,
} from "../../../organisation/parts.ts";
import { administrationUnder } from "../../../organisation/rearrange/administration.ts";
import { beforeDecisions } from "../../../organisation/rearrange/rearrange.ts";
import type { NodeId, Organisation, Unit } from "../../../organisation/schema.ts";
import { withoutMembers } from "../../../organisation/without-members.ts";
import type { Structure } from "../structure.ts";
import { type Condensed, condensed } from "./condensed.ts";
import { structuresOf } from "./structures.ts";

/** The ordinary units of one area, or of none, that the municipality leads, or that it does not. No decision moves a unit from one site to another. */
export type Site = {
  readonly area: string | null;
  /** Whether boards of their own lead the units, so that nobody who coordinates stands above them. */
  readonly hasBoards: boolean;
  /** The area and the larger ones that it lies in. */
  readonly areas: readonly string[];
  /** Whether an area leader can stand here. */
  readonly isLeaf: boolean;
  readonly units: number;
  readonly withGroup: number;
  /** Of levels 1 to 3. */
  readonly children: number;
};

/** What no decision changes in a municipality, counted once. */
export type Municipality = Condensed & {
  readonly sites: readonly Site[];
  /** The site of an ordinary unit, by its place in `sites`. */
  readonly siteOf: ReadonlyMap<NodeId, number>;
  readonly nurseries: readonly Unit[];
  readonly nurseryById: ReadonlyMap<NodeId, Unit>;
  readonly childrensDepartment: NodeId;
  readonly leaves: ReadonlySet<string>;
  readonly units: number;
  readonly withGroup: number;
  readonly children: number;
  /** For the ways of cases, by which no member of a network is told from others: fewer units yet. */
  readonly ways: {
    readonly standsFor: ReadonlyMap<NodeId, number>;
    readonly structureUnder: (decisions: Decisions) => Structure;
  };
};

export function municipalityOf(whole: Organisation): Municipality {
  const entered = beforeDecisions(whole);
  const fewer = condensed(entered);
  const fewest = condensed(withoutMembers(entered));
  const { organisation, standsFor } = fewer;
  const leaves = new Set(leafAreas(organisation).map(({ id }) => id));
  const around = areasAround(organisation);
  const byArea = Map.groupBy(generalUnits(organisation), (unit) => `${hasOwnBoard(unit)} ${unit.area ?? ""}`);
  const sites = [...byArea.values()].map((units): Site => {
    const [{ area, ...one }] = units as [Unit];
    const count = (of: readonly Unit[]) => sum(of, ({ id }) => standsFor.get(id));
    return {
      area,
      hasBoards: hasOwnBoard(one),
      areas: area === null ? [] : around(area),
      isLeaf: area !== null && leaves.has(area),
      units: count(units),
      withGroup: count(units.filter(({ groups }) => groups.length > 0)),
      children: sum(units, childrenIn),
    };
  });
  return {
    ...fewer,
    sites,
    siteOf: new Map([...byArea.values()].flatMap((units, at) => units.map(({ id }) => [id, at]))),
    nurseries: specialNurseries(organisation),
    nurseryById: new Map(specialNurseries(organisation).map((nursery) => [nursery.id, nursery])),
    // The department of the ordinary units, its sections and so support's own are the same under all decisions.
    childrensDepartment: administrationUnder(organisation, { administration: "joint" }).children,
    leaves,
    units: sum(sites, ({ units }) => units),
    withGroup: sum(sites, ({ withGroup }) => withGroup),
    children: sum(sites, ({ children }) => children),
    ways: { standsFor: fewest.standsFor, structureUnder: structuresOf(fewest.organisation) },
  };
}
