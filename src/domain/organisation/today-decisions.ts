import type { Origin } from "../origin.ts";
import { type DecisionId, type Decisions, decisionIds } from "./decisions.ts";
import { decisionsOf } from "./decisions-of.ts";
import { type NearestModel, nearestModel } from "./models.ts";
import { hasOwnBoard, specialNurseries } from "./parts.ts";
import { type Organisation, originOf, type SeatPerOffer } from "./schema.ts";

/**
 * How we know a decision of today: its source states it, we read it off the structure, we read it off what is assumed
 * there, or its parts differ and we took what most of them do.
 */
export const bases = ["stated", "read", "assumed", "unclear"] as const;
export type Basis = (typeof bases)[number];

export type TodayDecisions = {
  readonly decisions: Decisions;
  readonly basis: Readonly<Record<DecisionId, Basis>>;
  readonly nearest: NearestModel;
};

/** The decisions of an organisation as it is, how firmly each stands, and the published model that is nearest. */
export function todayDecisions(organisation: Organisation): TodayDecisions {
  const { decisions, unclear } = decisionsOf(organisation);
  const basisOf = (id: DecisionId): Basis => {
    const rests = restsOn[id](organisation);
    if (rests.length > 0 && rests.every((origin) => origin === "assumed")) return "assumed";
    if (organisation.decisions[id] !== undefined) return "stated";
    return unclear.includes(id) ? "unclear" : "read";
  };
  return {
    decisions,
    basis: Object.fromEntries(decisionIds.map((id) => [id, basisOf(id)])) as TodayDecisions["basis"],
    nearest: nearestModel(decisions),
  };
}

const seats = ({ specialNursery, group, support }: SeatPerOffer): readonly Origin[] =>
  [specialNursery, group, support].map(({ origin }) => origin);

/** Where that comes from which tells a decision; nothing where many entries tell it together. */
const restsOn: Readonly<Record<DecisionId, (organisation: Organisation) => readonly Origin[]>> = {
  coordination: ({ origins }) => (origins?.coordination ? [origins.coordination] : []),
  administration: () => [],
  leadership: () => [],
  specialLine: (organisation) =>
    specialNurseries(organisation)
      .filter((unit) => !hasOwnBoard(unit))
      .map((unit) => originOf(unit, "leader")),
  support: () => [],
  referral: ({ referral }) => seats(referral),
  financing: ({ financing }) => seats(financing),
  network: ({ networks }) => networks.map((one) => originOf(one, "formal")),
};
