import { type Fault, fault } from "../../faults/fault.ts";
import { limits } from "../../limits.ts";
import { mostTimesServed, timesServed, timesServedAtMost } from "../graph/serving.ts";
import type { Organisation } from "../schema.ts";
import type { Touched } from "./result.ts";

/** How few and how many each list may hold; an organisation that is read is held to the same. */
const room = {
  departments: [1, 20],
  sections: [0, 50],
  areas: [0, limits.areas],
  units: [1, limits.units],
  supportTeams: [0, 500],
  committees: [0, 50],
  networks: [0, 50],
  providers: [0, limits.areas],
  coordination: [0, limits.listed],
  referralTies: [0, 2 * limits.units],
} as const;
type Roomy = keyof typeof room;
const roomy = Object.keys(room) as readonly Roomy[];

export function roomFaults(organisation: Organisation): readonly Fault[] {
  const full = organisation.units.findIndex(({ groups }) => groups.length > limits.listed);
  const crowded = [...organisation.committees, ...organisation.networks].some(
    ({ members }) => members.length > limits.units,
  );
  return [
    ...roomy.flatMap((list) => {
      const [least, most] = room[list];
      const { length } = organisation[list];
      if (length > most) return [fault("list-too-long", { most }, list)];
      return length < least ? [fault("list-too-short", { least }, list)] : [];
    }),
    ...(full === -1 ? [] : [fault("list-too-long", { most: limits.listed }, "groups")]),
    ...(crowded ? [fault("list-too-long", { most: limits.units }, "add")] : []),
  ];
}

/**
 * What commands share without naming it: a list that grew leaves less room to another. It is written only where another that grows as
 * much would not fit, so that two who both add something seldom meet.
 */
export function roomTouched(before: Organisation, after: Organisation): Touched {
  const reads: string[] = [];
  const writes: string[] = [];
  const touch = (key: string, growth: number, left: number) => {
    if (growth <= 0) return;
    reads.push(key);
    if (growth > left) writes.push(key);
  };
  for (const list of roomy) {
    const [least, most] = room[list];
    const [was, is] = [before[list].length, after[list].length];
    touch(`room/${list}`, is - was, most - is);
    touch(`least/${list}`, was - is, is - least);
  }
  const groupsBefore = new Map(before.units.map(({ id, groups }) => [id, groups]));
  for (const { id, groups } of after.units) {
    const was = groupsBefore.get(id);
    if (was !== undefined && was !== groups)
      touch(`room/groups/${id}`, groups.length - was.length, limits.listed - groups.length);
  }
  if (["units", "areas", "supportTeams"].some((list) => before[list as Roomy] !== after[list as Roomy])) {
    const is = served(after);
    touch("room/support", is - served(before), mostTimesServed - is);
  }
  return { reads, writes };
}

const served = (organisation: Organisation) =>
  Math.max(timesServed(organisation), timesServedAtMost(organisation));
