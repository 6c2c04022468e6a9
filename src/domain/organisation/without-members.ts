import type { Committee, Network, Organisation } from "./schema.ts";

/** Committees and networks without their members: no case goes by those ties, which are by far the most where everybody meets. */
export function withoutMembers(organisation: Organisation): Organisation {
  const empty = <Circle extends Committee | Network>(circle: Circle): Circle => ({ ...circle, members: [] });
  return {
    ...organisation,
    committees: organisation.committees.map(empty),
    networks: organisation.networks.map(empty),
  };
}
