import { offers } from "../../../../domain/organisation/schema.ts";
import { type EntryForm, only, renamed, unlessEmpty } from "./entry-form.ts";
import type { Value, Values } from "./field.ts";
import { areas, orNone, teamLeaders } from "./named.ts";

const teamKinds = ["supportPedagogues", "other"] as const;
/** The whole municipality, among the areas that a team may serve. */
const everywhere = "all";
const served = (value: Value | undefined) => {
  const ids = [value ?? []].flat().map(String);
  return ids.includes(everywhere) ? ("all" as const) : ids;
};

export const teamForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    { name: "kind", kind: "choice", options: () => teamKinds },
    { name: "staff", kind: "amount", required: true },
    { name: "leader", kind: "choice", options: teamLeaders },
    { name: "serves", kind: "several", options: (organisation) => [everywhere, ...areas(organisation)] },
  ],
  values: ({ supportTeams }, id, language) => {
    const team = supportTeams.find((one) => one.id === id);
    if (team === undefined) return undefined;
    const { name, kind, staff, leader, serves } = team;
    return { name: name[language], kind, staff, leader, serves: serves === "all" ? [everywhere] : serves };
  },
  fresh: (organisation) => ({
    ...{ name: "", kind: "supportPedagogues", staff: null, serves: [everywhere] },
    leader: teamLeaders(organisation)[0] ?? "",
  }),
  change: (team, changed) => {
    const fields = {
      ...only(changed, "kind", "staff", "leader"),
      ...("serves" in changed && { serves: served(changed.serves) }),
    };
    return [...renamed(team, changed), ...unlessEmpty({ type: "changeTeam", team, ...fields }, fields)];
  },
  add: (id, all) => [{ type: "addTeam", id, ...all, name: all.name, serves: served(all.serves) }],
  removal: {
    command: (team, { moveTo }) => ({ type: "removeTeam", team, ...(moveTo && { moveTo }) }),
    heirs: teamLeaders,
  },
};

const owners = ["otherMunicipality", "region", "private"] as const;

export const providerForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    { name: "offers", kind: "several", options: () => offers },
    { name: "owner", kind: "choice", options: orNone(() => owners) },
    { name: "places", kind: "count" },
  ],
  values: ({ providers }, id, language) => {
    const provider = providers.find((one) => one.id === id);
    if (provider === undefined) return undefined;
    return {
      name: provider.name[language],
      offers: provider.offers,
      owner: provider.owner ?? "",
      places: provider.places,
    };
  },
  fresh: () => ({ name: "", offers: ["specialNursery"], owner: "", places: null }),
  change: (provider, changed) => {
    const fields = { ...only(changed, "offers", "places"), ...owned(changed, null) };
    return [
      ...renamed(provider, changed),
      ...unlessEmpty({ type: "changeProvider", provider, ...fields }, fields),
    ];
  },
  add: (id, { name, offers: given, places, ...all }) => [
    {
      type: "addProvider",
      id,
      name: name,
      offers: given,
      places,
      ...owned(all, undefined),
    },
  ],
  removal: { command: (provider) => ({ type: "removeProvider", provider }), heirs: () => [] },
};

/** Nobody chosen: it is not known whose it is. */
const owned = ({ owner }: Values, none: null | undefined) =>
  owner === undefined ? {} : { owner: owner === "" ? none : owner };
