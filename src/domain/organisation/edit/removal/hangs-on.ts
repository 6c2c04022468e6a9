import type { Text } from "../../../language.ts";
import type { NodeId, Organisation } from "../../schema.ts";
import { type Role, referencesIn } from "../../ties/references.ts";
import { type Entry, lists } from "../entries.ts";

/** Something that names what is to be removed. */
type Hanging = {
  /** Where it does so, as in `units.3.leader`. */
  readonly path: string;
  /** Whose field it is; null where the municipality itself does. */
  readonly by: { readonly id: NodeId; readonly name: Text } | null;
  readonly field: string;
  readonly to: Role;
  /** Goes along, such as a membership; else it would be left without, and needs somebody else. */
  readonly goesAlong: boolean;
};

/** All that names a thing or one of its groups, and would go along with it or be left without. */
export function hangsOn(organisation: Organisation, id: NodeId): readonly Hanging[] {
  const unit = organisation.units.find((one) => one.id === id);
  const ids = new Set([id, ...(unit?.groups ?? []).map((group) => group.id)]);
  return referencesIn(organisation)
    .filter((reference) => ids.has(reference.id) && !isInside(organisation, reference.path, id))
    .map(({ path, to }) => {
      const [list = "", at = "", field = list] = path.split(".");
      const entries = lists.some((one) => one === list) ? organisation[list as "units"] : [];
      const by: Entry | undefined = entries[Number(at)];
      return {
        path,
        by: by === undefined ? null : { id: by.id, name: by.name },
        field: by === undefined ? list : field,
        to,
        goesAlong: list === "referralTies" || /\.\d+$/.test(path),
      };
    });
}

/** What a thing says of itself hangs on nothing. */
function isInside(organisation: Organisation, path: string, id: NodeId): boolean {
  const [list = "", at = ""] = path.split(".");
  return lists.some((one) => one === list) && organisation[list as "units"][Number(at)]?.id === id;
}
