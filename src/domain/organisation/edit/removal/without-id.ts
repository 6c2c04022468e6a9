import { type NodeId, type Organisation, offers, type SeatPerOffer } from "../../schema.ts";
import { type Entry, mended } from "../entries.ts";

/** Who takes over: a place is another area or none, a leader whoever leads, decides, pays or takes part instead. */
export type Successors = { readonly place?: NodeId | null | undefined; readonly leader?: NodeId | undefined };

/** An organisation in which nobody goes by an id, and whoever takes over is named instead. */
export function withoutId(
  organisation: Organisation,
  id: NodeId,
  { place, leader }: Successors,
): Organisation {
  const others = <One extends Entry>(entries: readonly One[]) => entries.filter((entry) => entry.id !== id);
  const outer = organisation.areas.find((area) => area.id === id)?.within;
  const led = <One extends Entry & { readonly leader: NodeId | null }>(entry: One): One =>
    entry.leader === id && leader !== undefined
      ? (mended<Entry & { leader: NodeId | null }>(entry, { leader }) as One)
      : entry;
  const served = list(id, place ?? undefined);
  const taking = list(id, leader);
  const members = <One extends Entry & { readonly members: readonly NodeId[] }>(entry: One): One =>
    entry.members.includes(id)
      ? (mended<Entry & { members: readonly NodeId[] }>(entry, { members: taking(entry.members) }) as One)
      : entry;
  const held = (seats: SeatPerOffer): SeatPerOffer =>
    leader === undefined || offers.every((offer) => seats[offer].at !== id)
      ? seats
      : (Object.fromEntries(
          offers.map((offer) => [
            offer,
            seats[offer].at === id ? { at: leader, origin: "entered" } : seats[offer],
          ]),
        ) as SeatPerOffer);
  const { origins, coordination, referralTies } = organisation;
  return {
    ...organisation,
    departments: others(organisation.departments),
    sections: others(organisation.sections).map((section) =>
      section.department === id && leader !== undefined ? mended(section, { department: leader }) : section,
    ),
    areas: others(organisation.areas).map((area) => {
      if (area.within !== id || place === undefined) return led(area);
      return mended(led(area), { within: (place === area.id ? outer : place) ?? null }, ["within"]);
    }),
    units: others(organisation.units).map((unit) => {
      const moved = unit.area === id && place !== undefined ? mended(unit, { area: place }) : unit;
      const isWith = moved.groups.some((group) => group.id === id);
      return led(isWith ? { ...moved, groups: others(moved.groups) } : moved);
    }),
    supportTeams: others(organisation.supportTeams).map((team) => {
      const { serves } = team;
      if (serves === "all" || !serves.includes(id)) return led(team);
      return mended(led(team), { serves: served(serves) });
    }),
    committees: others(organisation.committees).map(led).map(members),
    networks: others(organisation.networks).map(members),
    providers: others(organisation.providers),
    ...(coordination.includes(id) && {
      coordination: taking(coordination),
      origins: { ...origins, coordination: "entered" },
    }),
    referral: held(organisation.referral),
    financing: held(organisation.financing),
    referralTies: referralTies.some(({ from, to }) => from === id || to === id)
      ? referralTies.filter(({ from, to }) => from !== id && to !== id)
      : referralTies,
  };
}

/** Ids without one, and with another in its place. */
const list =
  (id: NodeId, other: NodeId | undefined) =>
  (ids: readonly NodeId[]): readonly NodeId[] => [
    ...new Set(ids.flatMap((one) => (one !== id ? [one] : other === undefined ? [] : [other]))),
  ];
