import { generalUnits, hasOwnBoard } from "../parts.ts";
import type { Organisation } from "../schema.ts";
import type { Move } from "./move.ts";

const aspects = ["coordination", "specialUnits", "support", "referral", "financing"] as const;

/** What is as before: ordinary units by number, and all of what has to do with special provision. */
export type Stays = {
  /** Ordinary units that are there before and after; how many of them stay in their area, and under their leader. */
  readonly units: number;
  readonly inPlace: number;
  readonly sameLeader: number;
  readonly also: readonly (typeof aspects)[number][];
};

const touches: Readonly<Record<(typeof aspects)[number], readonly Move["what"][]>> = {
  coordination: ["coordination"],
  specialUnits: ["specialUnits"],
  support: ["support", "teams", "served"],
  referral: ["referral"],
  financing: ["financing"],
};

export function staysBetween(a: Organisation, b: Organisation, moves: readonly Move[]): Stays {
  const before = new Map(generalUnits(a).map((unit) => [unit.id, unit]));
  const pairs = generalUnits(b).flatMap((unit) => {
    const was = before.get(unit.id);
    return was === undefined ? [] : [{ was, is: unit }];
  });
  const has = (organisation: Organisation, aspect: (typeof aspects)[number]) =>
    aspect === "specialUnits"
      ? organisation.units.length > generalUnits(organisation).length
      : aspect !== "support" || organisation.supportTeams.length > 0;
  return {
    units: pairs.length,
    inPlace: pairs.filter(({ was, is }) => was.area === is.area).length,
    sameLeader: pairs.filter(
      ({ was, is }) => was.area === is.area && (hasOwnBoard(is) || was.leader === is.leader),
    ).length,
    also: aspects.filter(
      (aspect) =>
        has(a, aspect) && has(b, aspect) && !moves.some(({ what }) => touches[aspect].includes(what)),
    ),
  };
}
