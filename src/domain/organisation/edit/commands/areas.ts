import { Wording } from "../../../language.ts";
import { Area, Id } from "../../schema.ts";
import { edit, refused } from "../edit.ts";
import { mended, withAdded, withChanged } from "../entries.ts";
import { removed } from "../removal/removed.ts";

const { leader, within, leaderTitle, leaders } = Area.unwrap().shape;

export const addArea = edit(
  "addArea",
  { id: Id, name: Wording, leader, within, leaderTitle },
  (organisation, area) => withAdded(organisation, "areas", { ...area, origin: "entered" }),
);

/** Without a leader it is a place on the map. Null takes it out of the larger area, or takes away what is told of its leaders. */
export const changeArea = edit(
  "changeArea",
  {
    area: Id,
    leader: leader.optional(),
    within: Id.nullable().optional(),
    leaderTitle: Wording.nullable().optional(),
    leaders: leaders.unwrap().nullable().optional(),
  },
  (organisation, { area, ...fields }) =>
    withChanged(organisation, "areas", area, (entry) =>
      mended(entry, fields, ["within", "leaderTitle", "leaders"]),
    ) ?? refused("unknown-area", { area }, "area"),
);

/** What lies in it goes to another area, or with null to none; what it leads to `leader`, which is that area where nothing is said. */
export const removeArea = edit(
  "removeArea",
  { area: Id, moveTo: Id.nullable().optional(), leader: Id.optional() },
  (organisation, { area, moveTo, leader }) =>
    organisation.areas.some(({ id }) => id === area)
      ? removed(organisation, area, { place: moveTo, leader: leader ?? moveTo ?? undefined })
      : refused("unknown-area", { area }, "area"),
);
