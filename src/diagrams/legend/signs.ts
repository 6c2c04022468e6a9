import type { ReferralPath } from "../../domain/organisation/referral-path.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { isGeneral } from "../drawing/places/containers.ts";

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
  "seat",
  "committee",
  "network",
  "assumed",
  "path",
  "crossing",
] as const;
export type Sign = (typeof signs)[number];

/** The charts' own signs. */
export const chartSigns = ["for", "against", "silent", "structure", "disagrees"] as const;
export type ChartSign = (typeof chartSigns)[number];

/** The kinds of things that this drawing has, for its legend. */
export function signsIn(organisation: Organisation, path?: ReferralPath): readonly Sign[] {
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
    seat: true,
    committee: committees.length > 0,
    network: networks.length > 0,
    assumed: entries.some(({ origin }) => origin === "assumed"),
    path: path?.reached ?? false,
    crossing: path?.reached === true && path.boundaries > 0,
  };
  return signs.filter((sign) => has[sign]);
}
