import type { Organisation } from "../../organisation/schema.ts";

type Noted = { readonly note?: unknown };

const unnoted = <Entry extends Noted>({ note: _, ...entry }: Entry) => entry;
const all = <Entry extends Noted>(entries: readonly Entry[]) => entries.map(unnoted);

/** Free text may say any number in any words, so a reader gets none of it. Names stay. */
export const withoutNotes = (organisation: Organisation): Organisation => ({
  ...unnoted(organisation),
  departments: all(organisation.departments),
  sections: all(organisation.sections),
  areas: all(organisation.areas),
  units: organisation.units.map((unit) => ({ ...unnoted(unit), groups: all(unit.groups) })),
  supportTeams: all(organisation.supportTeams),
  committees: all(organisation.committees),
  networks: all(organisation.networks),
  providers: all(organisation.providers),
});
