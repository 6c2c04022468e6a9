import type { Decisions } from "../decisions.ts";
import { leadingNursery, seatedUnit, supportPedagogues } from "../parts.ts";
import type { Committee, Network, NodeId, Organisation, SupportTeam } from "../schema.ts";
import type { Administration } from "./administration.ts";
import { changed } from "./changed.ts";
import { freshId } from "./fresh-id.ts";

/** Who is no longer there under some decisions, and who is there instead. */
export type Standing = {
  /** Areas without a leader: places on the map only. */
  readonly unled: ReadonlySet<NodeId>;
  /** The teams of support pedagogues. */
  readonly teams: readonly Pick<SupportTeam, "id">[];
};

/**
 * Members as they were entered, but an area that has no leader, and a team that is shared out: instead of that all teams of
 * support pedagogues take part.
 */
export function membersUnder(
  members: readonly NodeId[],
  organisation: Organisation,
  { unled, teams }: Standing,
): readonly NodeId[] {
  const isShared = sharedOut(organisation, teams);
  const there = members.flatMap((id) => {
    if (unled.has(id)) return [];
    return isShared(id) ? teams.map((team) => team.id) : [id];
  });
  return [...new Set(there)];
}

/** Whether an id is that of a team of support pedagogues that is no longer one. */
export function sharedOut(organisation: Organisation, teams: Standing["teams"]): (id: NodeId) => boolean {
  const still = new Set(teams.map(({ id }) => id));
  const gone = new Set(
    supportPedagogues(organisation)
      .filter(({ id }) => !still.has(id))
      .map(({ id }) => id),
  );
  return (id) => gone.has(id);
}

/** The committees that were entered; where one is to refer and there is none, it is added. */
export function committeesUnder(
  organisation: Organisation,
  { referral }: Pick<Decisions, "referral">,
  { children }: Pick<Administration, "children">,
  standing: Standing,
): readonly Committee[] {
  const isShared = sharedOut(organisation, standing.teams);
  const entered = organisation.committees.map((committee) => {
    const { leader } = committee;
    return changed(committee, {
      leader: standing.unled.has(leader) || isShared(leader) ? children : leader,
      members: membersUnder(committee.members, organisation, standing),
    });
  });
  if (referral !== "committee" || entered.length > 0) return entered;
  const seats = [leadingNursery(organisation), seatedUnit(organisation)];
  return [
    {
      id: "referral-committee",
      name: { da: "Visitationsudvalget", en: "The referral committee" },
      origin: "assumed",
      leader: children,
      members: seats.flatMap((unit) => (unit ? [unit.id] : [])),
    },
  ];
}

/** The committee that refers where one does: that which was entered with a seat, else the first. */
export function referralCommittee({ committees, referral }: Organisation): NodeId {
  const seats = new Set(Object.values(referral).map(({ at }) => at));
  return (committees.find(({ id }) => seats.has(id)) ?? committees[0])?.id ?? "referral-committee";
}

/**
 * The networks that were entered, under every decision. Where there is to be one and none was entered, or none that is
 * formal, one is added: of those the booklet names as parties, the special nursery, the support teams and the units with
 * groups. Units with children integrated one by one take part through the team that supports them.
 */
export function networksUnder(
  organisation: Organisation,
  { network }: Pick<Decisions, "network">,
  standing: Standing,
): readonly Network[] {
  const entered = organisation.networks.map((one) =>
    changed(one, { members: membersUnder(one.members, organisation, standing) }),
  );
  if (network === "none" || entered.some(meets(network))) return entered;
  const units = organisation.units.filter(
    ({ kind, groups }) => kind === "specialNursery" || groups.length > 0,
  );
  return [
    ...entered,
    {
      id: freshId("network", organisation.networks, organisation),
      name: { da: "Netværket", en: "The network" },
      origin: "assumed",
      formal: network === "formal",
      members: [...units, ...standing.teams].map(({ id }) => id),
    },
  ];
}

/** Those that coordinate where a network does: the entered ones that hold the duty, else the first that is as decided. */
export function coordinatingNetworks(
  { coordination }: Organisation,
  { network }: Pick<Decisions, "network">,
  networks: readonly Network[],
): readonly NodeId[] {
  const able = networks.filter(meets(network)).map(({ id }) => id);
  const holding = able.filter((id) => coordination.includes(id));
  return holding.length > 0 ? holding : able.slice(0, 1);
}

const meets =
  (network: Decisions["network"]) =>
  ({ formal }: Network): boolean =>
    formal || network === "informal";
