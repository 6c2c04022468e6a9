import type { Text } from "../../language.ts";
import type { Base, Origin } from "../../origin.ts";
import { hasOwnBoard } from "../parts.ts";
import { type NodeId, type Organisation, originOf } from "../schema.ts";
import { municipalityId, type NodeAttributes, type NodeKind } from "./attributes.ts";

/** Somebody or something that takes part: a node of the graph before it is one. */
export type Actor = Readonly<
  Pick<NodeAttributes, "kind" | "name" | "origin" | "from" | "claims" | "leader"> &
    Partial<
      Pick<
        NodeAttributes,
        "subkind" | "area" | "staff" | "places" | "children" | "offers" | "ownership" | "agreement"
      >
    >
> & {
  readonly id: NodeId;
  /** Where it is known from who leads it. */
  readonly leaderOrigin: Origin;
};

type Entry = {
  readonly id: string;
  readonly name: Text;
  readonly origin: Origin;
  readonly origins?: Readonly<Record<string, Origin>> | undefined;
  readonly from?: readonly Base[] | undefined;
  readonly claims?: readonly string[] | undefined;
};

const actor = (
  entry: Entry,
  kind: NodeKind,
  leader: NodeId | null,
  more: Partial<Actor> = {},
  ledBy = "leader",
): Actor => ({
  id: entry.id,
  kind,
  name: entry.name,
  origin: entry.origin,
  from: entry.from ?? [],
  claims: entry.claims ?? [],
  leader,
  leaderOrigin: originOf(entry, ledBy),
  ...more,
});

/** Every actor, the municipality first. An area without a leader is a place on the map, and no actor. */
export function actorsOf(organisation: Organisation): readonly Actor[] {
  const root = { id: municipalityId, name: organisation.name, origin: "published" } as const;
  return [
    actor(root, "municipality", null),
    ...organisation.departments.map((department) => actor(department, "department", municipalityId)),
    ...organisation.sections.map((section) =>
      actor(section, "section", section.department, { subkind: section.kind }, "department"),
    ),
    ...organisation.areas
      .filter(({ leader }) => leader !== null)
      .map((area) => actor(area, "area", area.leader, { area: area.within ?? null })),
    ...organisation.units.flatMap((unit) => {
      const { kind, area, staff, places, children, ownership = "municipal" } = unit;
      const what = { subkind: kind, area, staff, places, children, ownership };
      return [
        hasOwnBoard(unit)
          ? actor(unit, "unit", municipalityId, { ...what, agreement: unit.leader }, "ownership")
          : actor(unit, "unit", unit.leader, what),
        ...unit.groups.map((group) =>
          actor(group, "group", unit.id, { subkind: group.kind, area, places: group.places }),
        ),
      ];
    }),
    ...organisation.supportTeams.map((team) =>
      actor(team, "supportTeam", team.leader, { subkind: team.kind, staff: team.staff }),
    ),
    ...organisation.committees.map((committee) => actor(committee, "committee", committee.leader)),
    ...organisation.networks.map((network) => actor(network, "network", null)),
    ...organisation.providers.map((provider) => {
      const { owner = null, places, offers } = provider;
      return actor(provider, "provider", null, { subkind: owner, places, offers });
    }),
  ];
}
