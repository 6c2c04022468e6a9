import { Wording } from "../../../language.ts";
import { Committee, Id, Network, type NodeId, type Organisation } from "../../schema.ts";
import { edit, refused } from "../edit.ts";
import { mended, withAdded, withChanged } from "../entries.ts";
import { removed } from "../removal/removed.ts";

const { leader, members } = Committee.unwrap().shape;
const { formal } = Network.unwrap().shape;

export const addCommittee = edit(
  "addCommittee",
  { id: Id, name: Wording, leader, members: members.default([]) },
  (organisation, entry) => withAdded(organisation, "committees", { ...entry, origin: "entered" }),
);

export const changeCommittee = edit(
  "changeCommittee",
  { committee: Id, leader },
  (organisation, command) =>
    withChanged(organisation, "committees", command.committee, (entry) =>
      mended(entry, { leader: command.leader }),
    ) ?? refused("unknown-id", { id: command.committee }, "committee"),
);

export const addNetwork = edit(
  "addNetwork",
  { id: Id, name: Wording, formal, members: members.default([]) },
  (organisation, entry) => withAdded(organisation, "networks", { ...entry, origin: "entered" }),
);

export const changeNetwork = edit(
  "changeNetwork",
  { network: Id, formal },
  (organisation, command) =>
    withChanged(organisation, "networks", command.network, (entry) =>
      mended(entry, { formal: command.formal }),
    ) ?? refused("unknown-id", { id: command.network }, "network"),
);

/** Who joins a committee or a network, and who leaves it. */
export const changeMembers = edit(
  "changeMembers",
  { circle: Id, add: members.default([]), remove: members.default([]) },
  (organisation, { circle, add, remove }) => {
    const gone = new Set(remove);
    const joined = (so: readonly NodeId[]) => [...new Set([...so.filter((id) => !gone.has(id)), ...add])];
    return (
      withChanged(organisation, "committees", circle, (one) =>
        mended(one, { members: joined(one.members) }),
      ) ??
      withChanged(organisation, "networks", circle, (one) => mended(one, { members: joined(one.members) })) ??
      refused("unknown-id", { id: circle }, "circle")
    );
  },
);

const isIn = (list: "committees" | "networks", organisation: Organisation, id: NodeId) =>
  organisation[list].some((one) => one.id === id);

export const removeCommittee = edit(
  "removeCommittee",
  { committee: Id, moveTo: Id.optional() },
  (organisation, { committee, moveTo }) =>
    isIn("committees", organisation, committee)
      ? removed(organisation, committee, { leader: moveTo })
      : refused("unknown-id", { id: committee }, "committee"),
);

export const removeNetwork = edit(
  "removeNetwork",
  { network: Id, moveTo: Id.optional() },
  (organisation, { network, moveTo }) =>
    isIn("networks", organisation, network)
      ? removed(organisation, network, { leader: moveTo })
      : refused("unknown-id", { id: network }, "network"),
);
