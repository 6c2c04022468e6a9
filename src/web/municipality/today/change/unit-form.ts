import type { Language } from "../../../../domain/language.ts";
import { type Group, ownerships, type Unit } from "../../../../domain/organisation/schema.ts";
import { type Draft, type EntryForm, only, renamed, unlessEmpty } from "./entry-form.ts";
import type { Values } from "./field.ts";
import { areas, leaders, orNone, units } from "./named.ts";

const unitKinds = ["daycare", "childminding", "specialNursery", "competenceCentre"] as const;

/** Whoever leads the area that the unit lies in. */
export const areaLeader = "area";

const valuesOf = (unit: Unit, language: Language): Values => ({
  name: unit.name[language],
  kind: unit.kind,
  area: unit.area ?? "",
  leader: unit.leader === unit.area ? areaLeader : unit.leader,
  ownership: unit.ownership ?? "municipal",
  places: unit.places,
  staff: unit.staff,
  children1: unit.children[1],
  children2: unit.children[2],
  children3: unit.children[3],
});

const childrenIn = (values: Values) =>
  Object.fromEntries(
    ([1, 2, 3] as const)
      .filter((level) => Object.hasOwn(values, `children${level}`))
      .map((level) => [level, values[`children${level}`]]),
  );

/** Who leads it follows its area, where that is what was chosen. */
const placed = ({ area, leader }: Values) => ({
  area: area === "" ? null : String(area),
  leader: leader === areaLeader ? String(area) : String(leader),
});

export const unitForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    { name: "kind", kind: "choice", options: () => unitKinds },
    { name: "area", kind: "choice", options: orNone(areas) },
    { name: "leader", kind: "choice", options: (organisation) => [areaLeader, ...leaders(organisation)] },
    { name: "ownership", kind: "choice", options: () => ownerships },
    { name: "places", kind: "count" },
    { name: "staff", kind: "amount" },
    { name: "children1", kind: "count", required: true },
    { name: "children2", kind: "count", required: true },
    { name: "children3", kind: "count", required: true },
  ],
  values: (organisation, id, language) => {
    const unit = organisation.units.find((one) => one.id === id);
    return unit && valuesOf(unit, language);
  },
  fresh: (organisation) => ({
    ...{ name: "", kind: "daycare", area: organisation.areas[0]?.id ?? "", ownership: "municipal" },
    leader: organisation.areas[0]?.leader ? areaLeader : (leaders(organisation)[0] ?? ""),
    ...{ places: null, staff: null, children1: 0, children2: 0, children3: 0 },
  }),
  change: (unit, changed, all) => {
    const moves = only(changed, "area", "leader");
    const children = childrenIn(changed);
    const fields = {
      ...only(changed, "kind", "ownership", "places", "staff"),
      ...(Object.keys(children).length > 0 && { children }),
    };
    return [
      ...renamed(unit, changed),
      ...unlessEmpty({ type: "moveUnit", unit, ...pickedFrom(placed(all), moves, all) }, moves),
      ...unlessEmpty({ type: "changeUnit", unit, ...fields }, fields),
    ];
  },
  add: (id, all) => {
    const { name, kind, places, staff, ownership } = all;
    const own: Draft = { type: "changeUnit", unit: id, ownership };
    return [
      { type: "addUnit", id, name, kind, ...placed(all), places, staff, children: childrenIn(all) },
      ...(ownership === "municipal" ? [] : [own]),
    ];
  },
  removal: {
    command: (unit, { moveTo }) => ({ type: "removeUnit", unit, ...(moveTo && { moveTo }) }),
    heirs: (organisation, id) => units(organisation).filter((one) => one !== id),
  },
};

/** A unit that is led from its area is so in its new one. */
const pickedFrom = (to: ReturnType<typeof placed>, moves: object, { leader }: Values) => ({
  ...("area" in moves && { area: to.area }),
  ...(("leader" in moves || leader === areaLeader) && { leader: to.leader }),
});

const groupKinds = ["specialGroup", "integratedGroup"] as const;
const groupValues = (unit: Unit, group: Group, language: Language): Values => ({
  name: group.name[language],
  kind: group.kind,
  unit: unit.id,
  places: group.places,
});

/** A group stays in its unit: only a new one is given one. */
export const groupForm: EntryForm = {
  fields: [
    { name: "name", kind: "text" },
    { name: "kind", kind: "choice", options: () => groupKinds },
    { name: "unit", kind: "choice", options: units },
    { name: "places", kind: "count" },
  ],
  values: (organisation, id, language) =>
    organisation.units
      .flatMap((unit) =>
        unit.groups.filter((one) => one.id === id).map((group) => groupValues(unit, group, language)),
      )
      .at(0),
  fresh: (organisation) => ({
    name: "",
    kind: "specialGroup",
    unit: units(organisation)[0] ?? "",
    places: null,
  }),
  change: (group, changed) => {
    const fields = only(changed, "kind", "places");
    return [...renamed(group, changed), ...unlessEmpty({ type: "changeGroup", group, ...fields }, fields)];
  },
  add: (id, all) => [{ type: "addGroup", id, ...all, name: all.name }],
  removal: { command: (group) => ({ type: "removeGroup", group }), heirs: () => [] },
};
