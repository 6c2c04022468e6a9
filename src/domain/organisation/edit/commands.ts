import { z } from "zod";
import { addArea, changeArea, removeArea } from "./commands/areas.ts";
import {
  addCommittee,
  addNetwork,
  changeCommittee,
  changeMembers,
  changeNetwork,
  removeCommittee,
  removeNetwork,
} from "./commands/circles.ts";
import {
  addDepartment,
  addSection,
  changeSection,
  removeDepartment,
  removeSection,
} from "./commands/departments.ts";
import {
  addReferralTie,
  changeCoordination,
  changeSeat,
  removeReferralTie,
  setDecisions,
} from "./commands/duties.ts";
import { addGroup, changeGroup, removeGroup } from "./commands/groups.ts";
import { noteOn, rename, setExternal, setWords } from "./commands/names.ts";
import { addProvider, changeProvider, removeProvider } from "./commands/providers.ts";
import { addTeam, changeTeam, removeTeam } from "./commands/teams.ts";
import { addUnit, changeUnit, moveUnit, removeUnit, renameUnit } from "./commands/units.ts";
import { arrange, restore, setOrganisation } from "./commands/whole.ts";

/** Every command on an organisation, by its type. */
export const edits = {
  ...{ rename, noteOn, setExternal, setWords },
  ...{ addUnit, renameUnit, moveUnit, changeUnit, removeUnit },
  ...{ addGroup, changeGroup, removeGroup },
  ...{ addArea, changeArea, removeArea },
  ...{ addTeam, changeTeam, removeTeam },
  ...{ addDepartment, removeDepartment, addSection, changeSection, removeSection },
  ...{ addCommittee, changeCommittee, removeCommittee },
  ...{ addNetwork, changeNetwork, removeNetwork, changeMembers },
  ...{ addProvider, changeProvider, removeProvider },
  ...{ changeSeat, changeCoordination, addReferralTie, removeReferralTie, setDecisions },
  ...{ arrange, setOrganisation, restore },
};

type Edits = typeof edits;
export type OrganisationCommand = { [Type in keyof Edits]: z.output<Edits[Type]["schema"]> }[keyof Edits];

const schemas = Object.values(edits).map(({ schema }) => schema);
export const OrganisationCommand = z.discriminatedUnion(
  "type",
  schemas as [(typeof schemas)[number], ...(typeof schemas)[number][]],
) as unknown as z.ZodType<OrganisationCommand>;
