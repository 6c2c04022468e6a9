import { type EntryForm, only, renamed, unlessEmpty } from "./entry-form.ts";
import type { Values } from "./field.ts";
import { areas, departments, leaders, orNone } from "./named.ts";

const others = (all: readonly string[], id: string) => all.filter((one) => one !== id);
const nullable = (value: Values[string] | undefined) =>
  value === "" || value === undefined ? null : String(value);

export const areaForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    { name: "leader", kind: "choice", options: orNone(leaders) },
    { name: "within", kind: "choice", options: orNone(areas) },
  ],
  values: (organisation, id, language) => {
    const area = organisation.areas.find((one) => one.id === id);
    return area && { name: area.name[language], leader: area.leader ?? "", within: area.within ?? "" };
  },
  fresh: (organisation) => ({
    name: "",
    leader: organisation.areas[0]?.leader ?? leaders(organisation)[0] ?? "",
    within: "",
  }),
  change: (area, changed) => {
    const fields = {
      ...("leader" in changed && { leader: nullable(changed.leader) }),
      ...("within" in changed && { within: nullable(changed.within) }),
    };
    return [...renamed(area, changed), ...unlessEmpty({ type: "changeArea", area, ...fields }, fields)];
  },
  add: (id, all) => [
    {
      type: "addArea",
      id,
      name: all.name,
      leader: nullable(all.leader),
      ...(all.within !== "" && { within: String(all.within) }),
    },
  ],
  removal: {
    command: (area, to) => ({ type: "removeArea", area, ...to }),
    heirs: (organisation, id) => others(areas(organisation), id),
    leaders: (organisation, id) => others(leaders(organisation), id),
  },
};

const sectionKinds = ["daycare", "family", "ppr", "disability", "other"] as const;

export const sectionForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    { name: "kind", kind: "choice", options: () => sectionKinds },
    { name: "department", kind: "choice", options: departments },
  ],
  values: ({ sections }, id, language) => {
    const section = sections.find((one) => one.id === id);
    return section && { name: section.name[language], kind: section.kind, department: section.department };
  },
  fresh: (organisation) => ({ name: "", kind: "other", department: departments(organisation)[0] ?? "" }),
  change: (section, changed) => {
    const fields = only(changed, "kind", "department");
    return [
      ...renamed(section, changed),
      ...unlessEmpty({ type: "changeSection", section, ...fields }, fields),
    ];
  },
  add: (id, all) => [{ type: "addSection", id, ...all, name: all.name }],
  removal: {
    command: (section, { moveTo }) => ({ type: "removeSection", section, ...(moveTo && { moveTo }) }),
    heirs: (organisation, id) => others(leaders(organisation), id),
  },
};

export const departmentForm: EntryForm = {
  fields: [{ name: "name", kind: "text" }],
  values: (organisation, id, language) => {
    const department = organisation.departments.find((one) => one.id === id);
    return department && { name: department.name[language] };
  },
  fresh: () => ({ name: "" }),
  change: renamed,
  add: (id, { name }) => [{ type: "addDepartment", id, name: name }],
  removal: {
    command: (department, { moveTo }) => ({
      type: "removeDepartment",
      department,
      ...(moveTo && { moveTo }),
    }),
    heirs: (organisation, id) => others(departments(organisation), id),
  },
};
