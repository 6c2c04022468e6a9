import type { Language } from "../../../../domain/language.ts";
import { municipalityId } from "../../../../domain/organisation/graph/attributes.ts";
import {
  type Committee,
  type Network,
  type Organisation,
  offers,
} from "../../../../domain/organisation/schema.ts";
import { type Draft, type EntryForm, renamed, unlessEmpty } from "./entry-form.ts";
import type { Value, Values } from "./field.ts";
import { holders, leaders, members, seats } from "./named.ts";

const list = (value: Value | undefined): readonly string[] => [value ?? []].flat().map(String);

/** Who joins and who leaves, given all who are to be in it. */
const memberChange = (circle: string, organisation: readonly string[], changed: Values): readonly Draft[] => {
  if (!("members" in changed)) return [];
  const now = list(changed.members);
  const add = now.filter((id) => !organisation.includes(id));
  const remove = organisation.filter((id) => !now.includes(id));
  return [{ type: "changeMembers", circle, add, remove }];
};

const formalities = ["formal", "informal"] as const;
const networkValues = ({ name, formal, members: all }: Network, language: Language): Values => ({
  ...{ name: name[language], formal: formal ? "formal" : "informal" },
  ...{ members: all, before: all },
});

export const networkForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    { name: "formal", kind: "choice", options: () => formalities },
    { name: "members", kind: "several", options: members },
  ],
  values: ({ networks }, id, language) => {
    const network = networks.find((one) => one.id === id);
    return network && networkValues(network, language);
  },
  fresh: () => ({ name: "", formal: "formal", members: [] }),
  change: (network, changed, all) => {
    const fields = "formal" in changed ? { formal: changed.formal === "formal" } : {};
    return [
      ...renamed(network, changed),
      ...unlessEmpty({ type: "changeNetwork", network, formal: changed.formal === "formal" }, fields),
      ...memberChange(network, list(all.before), changed),
    ];
  },
  add: (id, all) => [
    {
      type: "addNetwork",
      id,
      name: all.name,
      formal: all.formal === "formal",
      members: list(all.members),
    },
  ],
  removal: { command: (network) => ({ type: "removeNetwork", network }), heirs: () => [] },
};

const committeeValues = ({ name, leader, members: all }: Committee, language: Language): Values => ({
  ...{ name: name[language], leader },
  ...{ members: all, before: all },
});

export const committeeForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    { name: "leader", kind: "choice", options: leaders },
    { name: "members", kind: "several", options: members },
  ],
  values: ({ committees }, id, language) => {
    const committee = committees.find((one) => one.id === id);
    return committee && committeeValues(committee, language);
  },
  fresh: (organisation) => ({ name: "", leader: leaders(organisation)[0] ?? "", members: [] }),
  change: (committee, changed, all) => [
    ...renamed(committee, changed),
    ...("leader" in changed
      ? [{ type: "changeCommittee" as const, committee, leader: String(changed.leader) }]
      : []),
    ...memberChange(committee, list(all.before), changed),
  ],
  add: (id, all) => [
    {
      type: "addCommittee",
      id,
      name: all.name,
      leader: String(all.leader),
      members: list(all.members),
    },
  ],
  removal: {
    command: (committee, { moveTo }) => ({ type: "removeCommittee", committee, ...(moveTo && { moveTo }) }),
    heirs: seats,
  },
};

const duties = ["referral", "financing"] as const;
const seatFields = duties.flatMap((duty) =>
  offers.map((offer) => ({ duty, offer, name: `${duty}-${offer}` })),
);

/** The municipality's own form: what it is called, who coordinates, and who decides and pays for each offer. */
export const municipalityForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    ...seatFields.map(({ name }) => ({ name, kind: "choice" as const, options: seats })),
    { name: "coordination", kind: "several", options: holders },
  ],
  values: (organisation: Organisation, id, language) =>
    id !== municipalityId
      ? undefined
      : {
          name: organisation.name[language],
          ...Object.fromEntries(
            seatFields.map(({ duty, offer, name }) => [name, organisation[duty][offer].at]),
          ),
          coordination: organisation.coordination,
        },
  change: (id, changed) => [
    ...renamed(id, changed),
    ...seatFields.flatMap(({ duty, offer, name }): readonly Draft[] =>
      name in changed ? [{ type: "changeSeat", duty, offer, at: String(changed[name]) }] : [],
    ),
    ...("coordination" in changed
      ? [{ type: "changeCoordination" as const, coordination: list(changed.coordination) }]
      : []),
  ],
};
