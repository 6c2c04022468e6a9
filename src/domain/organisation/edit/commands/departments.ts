import { Wording } from "../../../language.ts";
import { Id, Section } from "../../schema.ts";
import { edit, refused } from "../edit.ts";
import { mended, withAdded, withChanged } from "../entries.ts";
import { removed } from "../removal/removed.ts";

const { kind, department } = Section.unwrap().shape;

export const addDepartment = edit("addDepartment", { id: Id, name: Wording }, (organisation, entry) =>
  withAdded(organisation, "departments", { ...entry, origin: "entered" }),
);

/** Whoever takes over leads what it led, decides and pays where it did, and gets its sections, which only a department can. */
export const removeDepartment = edit(
  "removeDepartment",
  { department: Id, moveTo: Id.optional() },
  (organisation, { department: id, moveTo }) =>
    organisation.departments.some((one) => one.id === id)
      ? removed(organisation, id, { leader: moveTo })
      : refused("unknown-department", { department: id }, "department"),
);

export const addSection = edit(
  "addSection",
  { id: Id, name: Wording, kind, department },
  (organisation, entry) => withAdded(organisation, "sections", { ...entry, origin: "entered" }),
);

export const changeSection = edit(
  "changeSection",
  { section: Id, kind: kind.optional(), department: department.optional() },
  (organisation, { section, ...fields }) =>
    withChanged(organisation, "sections", section, (entry) => mended(entry, fields)) ??
    refused("unknown-id", { id: section }, "section"),
);

/** Whoever takes over leads what it led, and decides and pays where it did. */
export const removeSection = edit(
  "removeSection",
  { section: Id, moveTo: Id.optional() },
  (organisation, { section, moveTo }) =>
    organisation.sections.some(({ id }) => id === section)
      ? removed(organisation, section, { leader: moveTo })
      : refused("unknown-id", { id: section }, "section"),
);
