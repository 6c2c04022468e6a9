import { specialNurseries, supportPedagogues } from "../../domain/organisation/parts.ts";
import { lettered, widthOf, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData, translate } from "../markup.ts";
import { laneTints, palette } from "../palette.ts";
import { outlines } from "../shapes.ts";
import { letters, type Plan, rows, type Standing, width } from "./plan.ts";
import { besideGutter, type Place } from "./where.ts";
import type { OverviewWords } from "./words.ts";

type PlaceOf = (id: string) => Place | undefined;

/** Special nurseries, support teams, and the network that joins them. */
export function things(
  { organisation }: Standing,
  plan: Plan,
  placeOf: PlaceOf,
  words: OverviewWords,
): Markup {
  const nurseries = specialNurseries(organisation);
  const teams = teamsByPlace(supportPedagogues(organisation), placeOf);
  const joined = organisation.networks.find(({ id }) => organisation.coordination.includes(id));
  const central = teams.map(({ place }) => place).find(({ row }) => row === "team");
  return all(
    joined === undefined ? undefined : network(joined.members, plan, placeOf, words),
    nurseries.map((unit, index) => nursery(unit, placeOf(unit.id), index, words)),
    teams.map(supportTeam),
    central === undefined
      ? undefined
      : besides(
          central,
          words.supportTeam,
          organisation.departments.length > 1 ? plan.main.narrow.width : width,
        ),
  );
}

type TeamsHere = {
  readonly ids: readonly string[];
  readonly place: Place;
  readonly origin: string;
};

/** Teams under one leader are drawn as one. */
function teamsByPlace(teams: ReturnType<typeof supportPedagogues>, placeOf: PlaceOf): readonly TeamsHere[] {
  const here = new Map<string, TeamsHere>();
  for (const { id, origin } of teams) {
    const place = placeOf(id);
    if (place === undefined) continue;
    const key = `${place.x} ${place.y}`;
    const others = here.get(key);
    here.set(key, {
      ids: [...(others?.ids ?? []), id],
      place,
      origin: others?.origin === "assumed" ? others.origin : origin,
    });
  }
  return [...here.values()];
}

type Told = { readonly id: string; readonly origin: string };

function nursery(
  { id, origin }: Told,
  place: Place | undefined,
  index: number,
  words: OverviewWords,
): Markup | undefined {
  if (place === undefined || (index > 0 && place.row === "zone")) return undefined;
  const r = place.row === "zone" ? 11 : Math.min(8, Math.max(4, (place.column?.width ?? 16) / 2));
  const style = { size: letters, fill: palette.ink } as const;
  return all(
    element("path", {
      d: outlines.specialNursery(r),
      transform: translate(place.x, place.y),
      "data-id": id,
      ...paint(origin),
    }),
    place.row === "zone"
      ? lettered(wrapped(words.specialNursery, { width: 80, size: letters }, 2), place.x, place.y + 25, {
          ...style,
          anchor: "middle",
          halo: laneTints[0],
        })
      : lettered(words.specialNursery, place.x + r + 5, rows.held + 4, { ...style, halo: palette.paper }),
  );
}

/** Hollow and dashed where assumed. */
const paint = (origin: string) =>
  origin === "assumed"
    ? { fill: palette.paper, stroke: palette.accent, "stroke-dasharray": "2.5 1.5", "stroke-width": 1.25 }
    : { fill: palette.accent, stroke: palette.accent };

function supportTeam({ ids: [id], place, origin }: TeamsHere): Markup {
  const isSmall = place.row === "areaTeam" || place.row === "held";
  const r = isSmall ? Math.min(5.5, Math.max(2.5, (place.column?.width ?? 14) / 2 - 1)) : 8;
  return element("path", {
    d: outlines.supportTeam(r),
    transform: translate(place.x, place.y),
    "data-id": id,
    ...paint(origin),
  });
}

/** At the right where the lane has room, else at the left of the way that comes down to it. */
function besides({ x, y }: Place, text: string, laneEnd: number): Markup {
  const lines = wrapped(text, { width: 48, size: letters }, 2);
  const reach = Math.max(...lines.map((line) => widthOf(line, letters)));
  const isRight = x + 13 + reach < laneEnd;
  return lettered(lines, isRight ? x + 13 : x - besideGutter - 5, y + 4 - 6.5 * (lines.length - 1), {
    size: letters,
    fill: palette.ink,
    anchor: isRight ? "start" : "end",
    leading: 13,
  });
}

/** A tie from area to area and on to special provision, and who it is that coordinates. */
function network(members: readonly string[], plan: Plan, placeOf: PlaceOf, words: OverviewWords): Markup {
  const places = members.flatMap((id) => placeOf(id) ?? []);
  const columns = plan.columns.filter(({ id }) => places.some(({ column }) => column?.id === id));
  const [first, last] = [columns[0], columns.at(-1)];
  const [left, right] = [first ? first.x + first.width / 2 : 20, last ? last.x + last.width / 2 : 170];
  const rightmost = plan.columns.at(-1);
  const end = last && rightmost ? rightmost.x + rightmost.width / 2 : right;
  return all(
    element("path", {
      d: `${along(left, right, end)}${roundTheName(end, right === end ? rows.team : rows.team + 13, plan)}`,
      fill: "none",
      stroke: palette.accent,
      "stroke-width": 2,
    }),
    lettered(
      wrapped(words.networkCoordinates, { width: 82, size: letters, weight: "semibold" }, 2),
      plan.gutter + 4,
      rows.held,
      {
        size: letters,
        weight: "semibold",
        fill: palette.accent,
        leading: 14,
      },
    ),
  );
}

/** From the first area that takes part to the last, and past below the teams of those that do not. */
const along = (left: number, right: number, end: number): string => {
  const { team } = rows;
  const past = right + 9;
  return right === end
    ? pathData`M${left} ${team}H${end}`
    : pathData`M${left} ${team}H${right + 4}Q${past} ${team} ${past} ${team + 6}Q${past} ${team + 13} ${past + 6} ${team + 13}H${end}`;
};

/** Up to the special provision from the left, clear of the name below it. */
const roundTheName = (from: number, y: number, { zone }: Plan): string =>
  pathData`C${from + 24} ${y} ${zone.x - 62} ${zone.y} ${zone.x - 11} ${zone.y}`;
