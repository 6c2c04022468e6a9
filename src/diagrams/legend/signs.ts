import type { Model } from "../../domain/corpus/schema.ts";
import type { ReferralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import { hasOwnBoard, isGeneral } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { mostNamed } from "../drawing/places/metrics.ts";

/** The signs of an organisation's drawing. */
export const signs = [
  "coordinates",
  "leader",
  "unled",
  "daycare",
  "childminding",
  "group",
  "specialNursery",
  "competenceCentre",
  "supportTeam",
  "supports",
  "ownBoard",
  "outside",
  "seat",
  "committee",
  "network",
  "assumed",
  "held",
  "unitCount",
  "path",
  "crossing",
  "decider",
  "provider",
  "moved",
] as const;
export type Sign = (typeof signs)[number];

/** The signs of all other drawings: what the sources say, a way as a strip, a printed figure, a measured model. */
export const chartSigns = [
  "for",
  "against",
  "silent",
  "structure",
  "disagrees",
  "handOver",
  "printed",
  "prose",
  "inferred",
  "coordinatesWith",
  "model",
] as const;
export type ChartSign = (typeof chartSigns)[number];

/** The kinds of things that this drawing has, for its legend; `isMoving` where it marks what moved. */
export function signsIn(organisation: Organisation, path?: ReferralPath, isMoving = false): readonly Sign[] {
  const { units, supportTeams, networks, committees, areas } = organisation;
  const entries = [...units, ...supportTeams];
  const has: Readonly<Record<Sign, boolean>> = {
    coordinates: organisation.coordination.length > 0,
    leader: true,
    unled: areas.some(({ leader }) => leader === null),
    daycare: units.some(({ kind }) => kind === "daycare"),
    childminding: units.some(({ kind }) => kind === "childminding"),
    group: units.some((unit) => isGeneral(unit) && unit.groups.length > 0),
    specialNursery: units.some(({ kind }) => kind === "specialNursery"),
    competenceCentre: units.some(({ kind }) => kind === "competenceCentre"),
    supportTeam: supportTeams.length > 0,
    supports: supportTeams.some(({ serves }) => serves === "all" || serves.length > 1),
    ownBoard: units.some(hasOwnBoard),
    outside: organisation.providers.length > 0,
    seat: true,
    committee: committees.length > 0,
    network: networks.length > 0,
    assumed: entries.some(({ origin }) => origin === "assumed"),
    path: path?.reached ?? false,
    held: supportTeams.some(({ leader }) => units.some(({ id }) => id === leader)),
    unitCount: units.length > mostNamed,
    crossing: path?.reached === true && path.boundaries > 0,
    decider: path?.reached === true && path.deciders.length > 0,
    provider: path?.reached === true && path.steps.length > 0,
    moved: isMoving,
  };
  return signs.filter((sign) => has[sign]);
}

/** What a way as a strip has to explain; nothing where the case goes nowhere. */
export function signsOnPath(path: ReferralPath): readonly (Sign | ChartSign)[] {
  if (!path.reached) return [];
  const { handOvers, boundaries, deciders, steps } = path;
  if (steps.length === 0) return [];
  return [
    "path",
    ...(handOvers > 0 ? ["handOver" as const] : []),
    ...(boundaries > 0 ? ["crossing" as const] : []),
    ...(deciders.length > 0 ? ["decider" as const] : []),
    "provider",
  ];
}

/** What a printed figure has to explain: how firmly things stand in it, and its own ties. */
export function signsInFigure({ nodes, edges }: Pick<Model["figure"], "nodes" | "edges">) {
  const all = [...nodes, ...edges];
  const networks = new Set(edges.filter(({ kind }) => kind === "memberOf").map(({ to }) => to));
  const has = {
    printed: all.some(({ firmness }) => firmness === "label"),
    prose: nodes.some(({ id, firmness }) => firmness === "text" && !networks.has(id)),
    inferred: all.some(({ firmness }) => firmness === "infer"),
    coordinatesWith: edges.some(({ kind }) => kind === "coordinates"),
    network: networks.size > 0,
  };
  return (Object.keys(has) as readonly (keyof typeof has)[]).filter((sign) => has[sign]);
}
