import type { Decisions } from "../decisions.ts";
import type { Organisation } from "../schema.ts";
import { freshId } from "./fresh-id.ts";

type SectionKind = Organisation["sections"][number]["kind"];

/** The departments and sections under some decisions, and who in them does what, by id. */
export type Administration = {
  readonly departments: Organisation["departments"];
  readonly sections: Organisation["sections"];
  /** The department of the ordinary daycare units, and its sections; a section that is missing is the daycare section. */
  readonly children: string;
  readonly daycare: string;
  readonly family: string;
  readonly ppr: string;
  /** The other department and its section for the disabled; null when there is one administration. */
  readonly social: string | null;
  readonly disability: string | null;
};

const socialDepartment = {
  id: "social-department",
  name: { da: "Socialforvaltningen", en: "Social department" },
  origin: "assumed",
} as const;

const sectionNames = {
  daycare: { da: "Dagtilbudsafdelingen", en: "Daycare section" },
  disability: { da: "Handicapafdelingen", en: "Disability section" },
} as const;

/** Keeps departments and sections as they are; a social department and its section are added where needed and missing. */
export function administrationUnder(
  organisation: Organisation,
  { administration }: Pick<Decisions, "administration">,
): Administration {
  const found = organisation.sections.find(({ kind }) => kind === "daycare");
  const home =
    organisation.departments.find(({ id }) => id === found?.department) ?? organisation.departments[0];
  if (home === undefined) throw new RangeError("an organisation has at least one department");
  const { departments } = organisation;
  const daycare = found ?? sectionOf("daycare", home.id, organisation);
  const sections = found ? organisation.sections : [daycare, ...organisation.sections];
  const idOf = (kind: SectionKind) =>
    sections.find((section) => section.kind === kind && section.department === home.id)?.id ?? daycare.id;
  const isSeparate = administration === "separate";
  const social = departments.find(({ id }) => id !== home.id) ?? {
    ...socialDepartment,
    id: freshId(socialDepartment.id, departments, organisation),
  };
  const disability =
    sections.find(({ kind, department }) => kind === "disability" && department === social.id) ??
    sectionOf("disability", social.id, organisation);
  return {
    departments: isSeparate ? [...new Set([...departments, social])] : departments,
    sections: isSeparate ? [...new Set([...sections, disability])] : sections,
    children: home.id,
    daycare: daycare.id,
    family: idOf("family"),
    ppr: idOf("ppr"),
    social: isSeparate ? social.id : null,
    disability: isSeparate ? disability.id : null,
  };
}

const sectionOf = (kind: keyof typeof sectionNames, department: string, organisation: Organisation) =>
  ({
    id: freshId(`${kind}-section`, organisation.sections, organisation),
    name: sectionNames[kind],
    kind,
    department,
    origin: "assumed",
  }) as const;
