import { within } from "../../../faults/fault.ts";
import { read } from "../../../faults/read.ts";
import { childrenIn } from "../../parts.ts";
import { Children, type NodeId, type Organisation } from "../../schema.ts";
import { type Outcome, refused } from "../edit.ts";
import { mended, withChanged } from "../entries.ts";
import { removed } from "./removed.ts";
import { withoutId } from "./without-id.ts";

type Removal = { readonly unit: NodeId; readonly moveTo?: NodeId | undefined };

/** Its groups are named by memberships and ties, which go along with them where they do not move. */
export function removeUnitFrom(organisation: Organisation, { unit: id, moveTo }: Removal): Outcome {
  const unit = organisation.units.find((one) => one.id === id);
  if (unit === undefined) return refused("unknown-unit", { unit: id }, "unit");
  const { groups, children } = unit;
  if (moveTo === undefined) {
    const alone = groups.reduce((so, group) => withoutId(so, group.id, {}), organisation);
    return removed(alone, id, {});
  }
  if (moveTo === id) return refused("unknown-unit", { unit: moveTo }, "moveTo");
  const heir = organisation.units.find((one) => one.id === moveTo);
  if (heir === undefined) return refused("unknown-unit", { unit: moveTo }, "moveTo");
  const together = read(Children, both(heir.children, children));
  if (!together.ok) return { faults: together.faults.map((found) => within(found, "children")) };
  const fields = childrenIn(unit) > 0 ? { children: together.value } : {};
  const taken = withChanged(organisation, "units", moveTo, (one) => ({
    ...mended(one, fields),
    groups: [...one.groups, ...groups],
  }));
  return removed(withoutGroups(taken ?? organisation, id), id, { leader: moveTo });
}

const both = (one: Children, other: Children): Children => ({
  1: one[1] + other[1],
  2: one[2] + other[2],
  3: one[3] + other[3],
});

/** So that they hang on the unit that has them now. */
const withoutGroups = (organisation: Organisation, id: NodeId): Organisation =>
  withChanged(organisation, "units", id, (unit) => ({ ...unit, groups: [] })) ?? organisation;
