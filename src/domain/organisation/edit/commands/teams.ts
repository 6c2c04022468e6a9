import { Wording } from "../../../language.ts";
import { Id, SupportTeam } from "../../schema.ts";
import { edit, refused } from "../edit.ts";
import { mended, withAdded, withChanged } from "../entries.ts";
import { removed } from "../removal/removed.ts";

const { kind, staff, competences, leader, serves } = SupportTeam.unwrap().shape;

export const addTeam = edit(
  "addTeam",
  { id: Id, name: Wording, kind, staff, competences: competences.default([]), leader, serves },
  (organisation, team) => withAdded(organisation, "supportTeams", { ...team, origin: "entered" }),
);

export const changeTeam = edit(
  "changeTeam",
  {
    team: Id,
    kind: kind.unwrap().optional(),
    staff: staff.optional(),
    competences: competences.optional(),
    leader: leader.optional(),
    serves: serves.optional(),
  },
  (organisation, { team, ...fields }) =>
    withChanged(organisation, "supportTeams", team, (entry) => mended(entry, fields)) ??
    refused("unknown-id", { id: team }, "team"),
);

export const removeTeam = edit(
  "removeTeam",
  { team: Id, moveTo: Id.optional() },
  (organisation, { team, moveTo }) =>
    organisation.supportTeams.some(({ id }) => id === team)
      ? removed(organisation, team, { leader: moveTo })
      : refused("unknown-id", { id: team }, "team"),
);
