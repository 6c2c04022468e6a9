import { Wording } from "../../../language.ts";
import { Entry as EntryShape } from "../../document/entry.ts";
import { Words } from "../../document/words.ts";
import { municipalityId } from "../../graph/attributes.ts";
import { type Group, Id, type NodeId, type Organisation } from "../../schema.ts";
import { edit, type Outcome, refused } from "../edit.ts";
import { type Entry, lists, mended, withChanged } from "../entries.ts";

/** Another name for anything that has one; the municipality goes by `municipality`. */
export const rename = edit("rename", { id: Id, name: Wording }, (organisation, { id, name }) =>
  withNamed(organisation, id, (entry) => mended(entry, { name })),
);

/** A remark that the readers of everything about it see; null takes it away. */
export const noteOn = edit("noteOn", { id: Id, note: Wording.nullable() }, (organisation, { id, note }) =>
  withNamed(organisation, id, (entry) =>
    mended(entry as Entry & { note?: Entry["name"] }, { note }, ["note"]),
  ),
);

/** What registers and the municipality's own systems call it. */
export const setExternal = edit(
  "setExternal",
  { id: Id, external: EntryShape.external.unwrap().nullable() },
  (organisation, { id, external }) =>
    id === municipalityId
      ? refused("unknown-id", { id }, "id")
      : withNamed(organisation, id, (entry) => mended(entry, { external }, ["external"])),
);

/** What the municipality calls things itself; null takes all its words away. */
export const setWords = edit("setWords", { words: Words.nullable() }, (organisation, { words }) => {
  const { words: _, ...others } = organisation;
  return words === null ? others : { ...others, words };
});

function withNamed(organisation: Organisation, id: NodeId, change: (entry: Entry) => Entry): Outcome {
  if (id === municipalityId) return ofMunicipality(organisation, change);
  const list = lists.find((one) => organisation[one].some((entry) => entry.id === id));
  if (list !== undefined)
    return withChanged(organisation, list, id, (entry) => change(entry) as never) ?? organisation;
  const unit = organisation.units.find(({ groups }) => groups.some((group) => group.id === id));
  if (unit === undefined) return refused("unknown-id", { id }, "id");
  const groups = unit.groups.map((group) => (group.id === id ? (change(group) as Group) : group));
  return withChanged(organisation, "units", unit.id, (entry) => ({ ...entry, groups })) ?? organisation;
}

/** It has no origin of its own, but its fields have. */
function ofMunicipality(organisation: Organisation, change: (entry: Entry) => Entry): Organisation {
  const { origin: _, ...after } = change({ ...organisation, origin: "assumed" });
  return after as unknown as Organisation;
}
