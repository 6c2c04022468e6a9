import { countWords } from "../../domain/decision/words/plain/count-words.ts";
import { capital, type Kinds, type MoveSentences, namedOrCounted, turned } from "./sentences.ts";

const units = (count: number) => `${count} ${count === 1 ? "daycare unit" : "daycare units"}`;

const kinds: Kinds = {
  municipality: ["municipality", "municipalities"],
  department: ["department", "departments"],
  section: ["section", "sections"],
  area: ["area", "areas"],
  unit: ["unit", "units"],
  group: ["group", "groups"],
  supportTeam: ["team", "teams"],
  committee: ["committee", "committees"],
  network: ["network", "networks"],
  provider: ["provider outside the municipality", "providers outside the municipality"],
};

export const english: MoveSentences = {
  area: "the area",
  areas: (count, areLarger) =>
    `${countWords(count, "en")} ${areLarger ? "larger " : ""}${count === 1 ? "area" : "areas"}`,
  within: (office, department) => `${office} in ${department}`,
  offer: {
    specialNursery: "a place in the special nursery",
    group: "a place in a group",
    support: "support",
  },
  offers: { specialNursery: "special nursery", group: "group", support: "support" },
  specialUnits: (count) => `${count} special units`,
  teams: (count) => `${count} teams`,
  moves: {
    coordination(move, { holders }) {
      const { come, gone } = turned(move);
      if (move.from.length === 0) return `Coordination gets a place to belong: ${holders(move.to)}`;
      if (move.to.length === 0) return "Nobody has the duty to coordinate any longer";
      if (gone.length === 0) return `Now to coordinate as well: ${holders(come)}`;
      if (come.length === 0) return `No longer to coordinate: ${holders(gone)}`;
      return `Coordination: from ${holders(move.from)} to ${holders(move.to)}`;
    },
    specialUnits: ({ units, from, to }, names) =>
      `${names.units(units)}: from ${names.holders(from)} to ${names.holdersApartFrom(to, from)}`,
    teams: ({ teams, from, to }, names) =>
      `${names.teams(teams)}: from ${names.holders(from)} to ${names.holdersApartFrom(to, from)}`,
    support({ gone, come, from, to }, { named, teams, holders }) {
      if (come.length === 0) return `Gone from ${holders(from)}: ${teams(gone)}`;
      if (gone.length === 0) return `New support in ${holders(to)}`;
      const one = gone.length === 1 ? gone : come.length === 1 ? come : [];
      return `${one.length === 0 ? "Support" : named(one)}: from ${holders(from)} to ${holders(to)}`;
    },
    areas({ led, areas, below, to }, names) {
      const who = capital(names.holders(areas));
      const inside = names.areasAmong(below);
      const lower =
        below.length === 0
          ? ""
          : inside.length === below.length
            ? `${inside.length} areas`
            : units(below.length - inside.length);
      const [get, lose] =
        areas.length === 1
          ? ["gets a leader", "no longer has a leader"]
          : ["each get a leader", "no longer have leaders"];
      if (led) return `${who} ${get}${lower === "" ? "" : `, with ${lower} below`}`;
      return `${who} ${lose}${lower === "" ? "" : `, and ${lower} come directly under ${names.holders(to)}`}`;
    },
    units: ({ ids, from, to }, { holders }) =>
      `${units(ids.length)} ${ids.length === 1 ? "gets" : "get"} another leader: ${holders(to)} instead of ${holders(from)}`,
    areaLeaders: ({ ids, from, to }, { holders }) =>
      `${capital(holders(ids))} ${ids.length === 1 ? "comes" : "come"} under ${holders(to)} instead of ${holders(from)}`,
    places: ({ ids, from, to }, { named, holders }) =>
      ids.length <= 2 && from.length === 1 && to.length === 1
        ? `${named(ids)}: from ${holders(from)} to ${holders(to)}`
        : `${units(ids.length)} ${ids.length === 1 ? "moves" : "move"} to another area`,
    referral: ({ offers, from, to }, names) =>
      `Who decides on ${names.offers(offers)}: ${names.holders(to)} instead of ${names.holders(from)}`,
    served: ({ ids, by }) =>
      `${units(ids.length)} ${ids.length === 1 ? "gets" : "get"} support from ${by} teams`,
    financing: ({ offers, from, to }, names) =>
      `Who pays for ${names.offers(offers)}: ${names.holders(to)} instead of ${names.holders(from)}`,
    new: (move, names) => `New: ${namedOrCounted(move, names, kinds)}`,
    gone: (move, names) => `Gone: ${namedOrCounted(move, names, kinds)}`,
  },
  inPlace: (count, of, underTheSameLeader) =>
    count === of
      ? `${of === 1 ? "The daycare unit stays" : `All ${of} daycare units stay`} where ${of === 1 ? "it is" : "they are"}${underTheSameLeader ? ", under the same leader" : ""}.`
      : `${count} of ${of} daycare units stay where they are.`,
  also: (aspects) => `Unchanged: ${aspects}.`,
  aspects: {
    coordination: "who coordinates",
    specialUnits: "the special units",
    support: "the support",
    referral: "who decides",
    financing: "who pays",
  },
};
