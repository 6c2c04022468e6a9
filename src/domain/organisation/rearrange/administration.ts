import type { Decisions } from "../decisions.ts";
import type { Organisation } from "../schema.ts";

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

/** Keeps the children's department and its sections as they are; a social department is added when asked for. */
export function administrationUnder(
  organisation: Organisation,
  { administration }: Pick<Decisions, "administration">,
): Administration {
  const found = organisation.sections.find(({ kind }) => kind === "daycare");
  const home =
    organisation.departments.find(({ id }) => id === found?.department) ?? organisation.departments[0];
  if (home === undefined) throw new RangeError("an organisation has at least one department");
  const daycare = found ?? sectionOf("daycare", home.id);
  const own = organisation.sections.filter(
    ({ department, kind }) => department === home.id && kind !== "disability",
  );
  const ownSections = found ? own : [daycare, ...own];
  const idOf = (kind: SectionKind) => ownSections.find((section) => section.kind === kind)?.id ?? daycare.id;
  const isSeparate = administration === "separate";
  const social = organisation.departments.find(({ id }) => id !== home.id) ?? socialDepartment;
  const disability =
    organisation.sections.find(({ kind, department }) => kind === "disability" && department === social.id) ??
    sectionOf("disability", social.id);
  return {
    departments: isSeparate ? [home, social] : [home],
    sections: isSeparate ? [...ownSections, disability] : ownSections,
    children: home.id,
    daycare: daycare.id,
    family: idOf("family"),
    ppr: idOf("ppr"),
    social: isSeparate ? social.id : null,
    disability: isSeparate ? disability.id : null,
  };
}

const sectionOf = (kind: keyof typeof sectionNames, department: string) =>
  ({ id: `${kind}-section`, name: sectionNames[kind], kind, department, origin: "assumed" }) as const;
