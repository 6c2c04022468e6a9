import { Wording } from "../../../language.ts";
import { Group, Id, type Organisation } from "../../schema.ts";
import { edit, refused } from "../edit.ts";
import { mended, withChanged } from "../entries.ts";
import { removed } from "../removal/removed.ts";

const { kind, places, sold } = Group.unwrap().shape;

export const addGroup = edit(
  "addGroup",
  { id: Id, unit: Id, name: Wording, kind, places: places.default(null) },
  (organisation, { unit, ...group }) =>
    withChanged(organisation, "units", unit, (entry) => ({
      ...entry,
      groups: [...entry.groups, { ...group, origin: "entered" }],
    })) ?? refused("unknown-unit", { unit }, "unit"),
);

export const changeGroup = edit(
  "changeGroup",
  { group: Id, kind: kind.optional(), places: places.optional(), sold },
  (organisation, { group, ...fields }) => {
    const unit = unitWith(organisation, group);
    const after =
      unit === undefined
        ? undefined
        : withChanged(organisation, "units", unit, (entry) => ({
            ...entry,
            groups: entry.groups.map((one) => (one.id === group ? mended(one, fields) : one)),
          }));
    return after ?? refused("unknown-id", { id: group }, "group");
  },
);

export const removeGroup = edit("removeGroup", { group: Id }, (organisation, { group }) =>
  unitWith(organisation, group) === undefined
    ? refused("unknown-id", { id: group }, "group")
    : removed(organisation, group, {}),
);

const unitWith = ({ units }: Organisation, group: string) =>
  units.find(({ groups }) => groups.some(({ id }) => id === group))?.id;
