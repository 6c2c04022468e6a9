import { countWords } from "../../domain/decision/words/plain/count-words.ts";
import { capital, type Kinds, type MoveSentences, namedOrCounted, turned } from "./sentences.ts";

const units = (count: number) => `${count} dagtilbud`;

const kinds: Kinds = {
  municipality: ["kommune", "kommuner"],
  department: ["forvaltning", "forvaltninger"],
  section: ["afdeling", "afdelinger"],
  area: ["område", "områder"],
  unit: ["enhed", "enheder"],
  group: ["gruppe", "grupper"],
  supportTeam: ["korps", "korps"],
  committee: ["udvalg", "udvalg"],
  network: ["netværk", "netværk"],
  provider: ["tilbud uden for kommunen", "tilbud uden for kommunen"],
};
const served = { more: "flere", fewer: "færre", other: "andre" } as const;

export const danish: MoveSentences = {
  area: "området",
  areas: (count, areLarger) =>
    `${countWords(count, "da")} ${areLarger ? "større " : ""}${count === 1 ? "område" : "områder"}`,
  within: (office, department) => `${office} i ${department}`,
  offer: {
    specialNursery: "en plads i specialbørnehaven",
    group: "en plads i en gruppe",
    support: "støtte",
  },
  offers: { specialNursery: "specialbørnehave", group: "gruppe", support: "støtte" },
  specialUnits: (count) => `${count} særlige tilbud`,
  teams: (count) => `${count} korps`,
  moves: {
    coordination(move, { holders }) {
      const { come, gone } = turned(move);
      if (move.from.length === 0) return `Samordningen får et sted at høre til: ${holders(move.to)}`;
      if (move.to.length === 0) return "Ingen har længere pligt til at samordne";
      if (gone.length === 0) return `${capital(holders(come))} skal være med til at samordne`;
      if (come.length === 0) return `${capital(holders(gone))} skal ikke længere samordne`;
      return `Samordningen: fra ${holders(move.from)} til ${holders(move.to)}`;
    },
    specialUnits: ({ units, from, to }, names) =>
      `${names.units(units)} flytter fra ${names.holders(from)} til ${names.holdersApartFrom(to, from)}`,
    teams: ({ teams, from, to }, names) =>
      `${names.teams(teams)} flytter fra ${names.holders(from)} til ${names.holdersApartFrom(to, from)}`,
    support({ gone, come, from, to }, { named, teams, holders }) {
      if (come.length === 0) return `${teams(gone)} forsvinder fra ${holders(from)}`;
      if (gone.length === 0) return `Ny støtte i ${holders(to)}`;
      const one = gone.length === 1 ? gone : come.length === 1 ? come : [];
      return `${one.length === 0 ? "Støtten" : named(one)}: fra ${holders(from)} til ${holders(to)}`;
    },
    areas({ led, areas, below, to }, names) {
      const who = capital(names.holders(areas));
      const inside = names.areasAmong(below);
      const lower =
        below.length === 0
          ? ""
          : inside.length === below.length
            ? `de ${inside.length} områder`
            : units(below.length - inside.length);
      if (led)
        return `${who} får ${areas.length === 1 ? "en leder" : "hver sin leder"}${lower === "" ? "" : `, og ${lower} hører under ${areas.length === 1 ? "den" : "dem"}`}`;
      return `${who} har ikke længere en leder${lower === "" ? "" : `, og ${lower} hører direkte under ${names.holders(to)}`}`;
    },
    units: ({ ids, from, to }, { holders }) =>
      `${units(ids.length)} får ny leder: ${holders(to)} i stedet for ${holders(from)}`,
    areaLeaders: ({ ids, from, to }, { holders }) =>
      `${capital(holders(ids))} hører under ${holders(to)} i stedet for ${holders(from)}`,
    places: ({ ids, from, to }, { named, holders }) =>
      ids.length <= 2 && from.length === 1 && to.length === 1
        ? `${named(ids)} flytter fra ${holders(from)} til ${holders(to)}`
        : `${units(ids.length)} flytter til et andet område`,
    referral: ({ offers, from, to }, names) =>
      `Om ${names.offers(offers)} afgør ${names.holders(to)} i stedet for ${names.holders(from)}`,
    served: ({ ids, by }) => `${units(ids.length)} får støtte fra ${served[by]} korps`,
    financing: ({ offers, from, to }, names) =>
      `${capital(names.offers(offers))} betales af ${names.holders(to)} i stedet for ${names.holders(from)}`,
    new: (move, names) => `${namedOrCounted(move, names, kinds)} kommer til`,
    gone: (move, names) => `${namedOrCounted(move, names, kinds)} forsvinder`,
  },
  inPlace: (count, of, underTheSameLeader) =>
    count === of
      ? `${of === 1 ? "Dagtilbuddet" : `Alle ${of} dagtilbud`} bliver, hvor ${of === 1 ? "det" : "de"} er${underTheSameLeader ? ", med samme leder" : ""}.`
      : `${count} af ${of} dagtilbud bliver, hvor de er.`,
  also: (aspects) => `Uændret: ${aspects}.`,
  aspects: {
    coordination: "hvem der samordner",
    specialUnits: "de særlige tilbud",
    support: "støtten",
    referral: "hvem der afgør",
    financing: "hvem der betaler",
  },
};
