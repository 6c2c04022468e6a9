import { all, element, type Markup, pathData } from "../../markup.ts";
import { palette } from "../../palette.ts";
import { classWith, type MarkOf } from "../moved.ts";
import type { PlacedNode } from "../placed/nodes.ts";
import type { Placed } from "../placed/placed.ts";
import type { Point } from "../places/metrics.ts";
import { type Access, accessesOf } from "./route.ts";
import { strokeOf } from "./things.ts";

/**
 * The support that reaches beyond its own column: from each such team one line along the free strip above the areas,
 * with one drop to each area that it serves, never one to each unit.
 */
export function supportTies(placed: Placed, marked: MarkOf): Markup {
  const { organisation, nodeOf } = placed;
  const combs = organisation.supportTeams.flatMap((team) => {
    const node = nodeOf.get(team.id);
    const served = node === undefined ? [] : dropsOf(placed, team.serves, homeOf(placed, team.id));
    return node === undefined || served.length === 0 ? [] : [{ node, served }];
  });
  const accesses = combs.length === 0 ? new Map<string, Access>() : accessesOf(placed);
  return all(
    combs.map(({ node, served }, index) =>
      comb(
        placed,
        accesses.get(node.id),
        node,
        served,
        placed.places.metrics.channel * (0.36 - 0.1 * (index % 3)),
        classWith("support", marked(node.id)),
      ),
    ),
  );
}

const homeOf = ({ containment }: Placed, team: string): string | null => {
  const holder = containment.slots.get(team);
  return holder?.kind === "area" ? holder.id : null;
};

type Drop = Point & { readonly strip: number };

/** Where the lines come down: on the bar of the largest area that is served whole. */
function dropsOf(placed: Placed, serves: "all" | readonly string[], home: string | null): readonly Drop[] {
  const { columns, outers } = placed;
  const served = columns.filter(({ area }) => serves === "all" || serves.includes(area));
  if (served.length === 0 || (served.length === 1 && served[0]?.area === home)) return [];
  const wholeOuters = outers.filter(({ id }) => {
    const members = columns.filter(({ outer }) => outer === id);
    return (serves !== "all" && serves.includes(id)) || members.every((member) => served.includes(member));
  });
  const inOuter = new Set(wholeOuters.map(({ id }) => id));
  const centre = ({ x, width }: { readonly x: number; readonly width: number }) => x + width / 2;
  return [
    ...wholeOuters.flatMap((outer) => {
      const strip = columns.find((column) => column.outer === outer.id)?.above;
      return strip === undefined ? [] : [{ x: centre(outer), y: outer.y, strip }];
    }),
    ...served
      .filter(({ outer, area }) => (outer === null || !inOuter.has(outer)) && area !== home)
      .map((column) => ({ x: centre(column), y: column.y, strip: column.above })),
  ];
}

function comb(
  placed: Placed,
  access: Access | undefined,
  team: PlacedNode,
  drops: readonly Drop[],
  aside: number,
  className: string,
): Markup {
  const { at, x, strips } = access ?? { at: team.at, x: team.at.x, strips: [] };
  const own = strips[0] ?? at.y;
  const lane = placed.places.lanes.get(access?.lane ?? "");
  const margin = (lane?.gutters[0] ?? 0) - placed.places.metrics.lanePad / 5 + aside / 4;
  const rows = Map.groupBy(drops, ({ strip }) => strip);
  const far = [...rows.keys()].filter((strip) => strip !== own);
  const stem = pathData`M${at.x} ${at.y}H${x}V${own + aside}`;
  const bus =
    far.length === 0
      ? ""
      : pathData`M${x} ${own + aside}H${margin}M${margin} ${Math.min(own, ...far) + aside}V${Math.max(own, ...far) + aside}`;
  const rails = [...rows].map(([strip, row]) => {
    const reach = [...row.map((drop) => drop.x), strip === own ? x : margin];
    const rail = pathData`M${Math.min(...reach)} ${strip + aside}H${Math.max(...reach)}`;
    return rail + row.map((drop) => pathData`M${drop.x} ${strip + aside}V${drop.y}`).join("");
  });
  const { "stroke-dasharray": dashes } = strokeOf(team.origin);
  return element(
    "g",
    { class: className, "data-id": `support ${team.id}` },
    element("path", {
      d: stem + bus + rails.join(""),
      stroke: palette.accent,
      "stroke-dasharray": dashes,
      fill: "none",
    }),
    element("path", {
      d: drops.map((drop) => pathData`M${drop.x - 2} ${drop.y - 3.5}h4l-2 3Z`).join(""),
      fill: palette.accent,
      stroke: palette.accent,
    }),
  );
}
