import type { NormAnswer } from "../../../app/norms/norms.ts";
import type { Language } from "../../../domain/language.ts";

type Finding = NormAnswer["findings"][number];
type Reading = Finding["otherwise"][number];

/** What the norms command says beside the words that the sources' pages have. */
type NormWords = {
  readonly speaks: string;
  readonly quiet: string;
  readonly unknown: string;
  readonly duties: string;
  readonly nothing: string;
  readonly about: string;
  readonly measured: string;
  readonly rule: string;
  readonly says: string;
  readonly turns: string;
  readonly noConsequence: string;
  readonly short: string;
  readonly read: (readings: string) => string;
  readonly leftOut: (ids: string) => string;
  readonly more: (count: number) => string;
  readonly source: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly states: Readonly<Record<Finding["state"], string>>;
  readonly reached: string;
  readonly measures: Readonly<Record<Finding["measure"], string>>;
  /** How each setting is read, by its value. */
  readonly readings: Readonly<Record<Reading["setting"], Readonly<Record<string, string>>>>;
  readonly ifRead: (reading: string, state: string) => string;
};

export const normWords: Readonly<Record<Language, NormWords>> = {
  da: {
    speaks: "Her siger reglerne noget",
    quiet: "Her skal intet gøres",
    unknown: "Det ved vi ikke",
    duties: "Det kan ikke tælles, men skal huskes",
    nothing: "Ingen regler har noget at måle på her.",
    about: "Om",
    measured: "Målt",
    rule: "Regel",
    says: "Siger",
    turns: "Læst anderledes",
    noConsequence: "Teksten siger ikke, at der skal ske noget.",
    short: "Målet er ikke nået.",
    read: (readings) => `Reglerne er læst sådan: ${readings}.`,
    leftOut: (ids) => `Ikke med, fordi de er selvejende: ${ids}.`,
    more: (count) => `og ${count} mere`,
    source: "Kilde",
    atLeast: (value) => `mindst ${value}`,
    atMost: (value) => `højst ${value}`,
    states: {
      holds: "gælder",
      judge: "må vurderes",
      no: "gælder ikke",
      unknown: "vides ikke",
      "not-asked": "er ikke relevant",
    },
    reached: "målet er nået",
    measures: {
      leadersPerArea: "klyngeledere",
      leadersPerInstitution: "pædagogiske ledere",
      placesPerArea: "pladser i klyngen",
      staffPerLeader: "medarbejdere pr. pædagogisk leder",
      metresBetweenAddresses: "meter mellem adresserne",
      staffAtAddress: "medarbejdere på adressen",
    },
    readings: {
      staff: { heads: "medarbejdere tælles som personer", fullTime: "medarbejdere tælles i årsværk" },
      leaderCounts: { false: "lederen tæller ikke med", true: "lederen tæller med" },
      places: { approved: "pladser er de normerede", enrolled: "pladser er de indskrevne børn" },
      distance: { straight: "afstand måles i luftlinje", road: "afstand måles ad vejen" },
      addresses: { longest: "den længste afstand tæller", shortest: "den korteste afstand tæller" },
      band: {
        judge: "en grænse på cirka 10–12 må vurderes",
        lower: "en grænse på cirka 10–12 læses som 10",
        upper: "en grænse på cirka 10–12 læses som 12",
      },
    },
    ifRead: (reading, state) => `hvis ${reading}: ${state}`,
  },
  en: {
    speaks: "Here the rules say something",
    quiet: "Here nothing needs doing",
    unknown: "What we do not know",
    duties: "What cannot be counted, but must be remembered",
    nothing: "No rule has anything to measure here.",
    about: "About",
    measured: "Measured",
    rule: "Rule",
    says: "Says",
    turns: "Read otherwise",
    noConsequence: "The text does not say that anything must happen.",
    short: "The aim is not met.",
    read: (readings) => `How the rules are read: ${readings}.`,
    leftOut: (ids) => `Left out, being self-owned: ${ids}.`,
    more: (count) => `and ${count} more`,
    source: "Source",
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    states: {
      holds: "applies",
      judge: "must be judged",
      no: "does not apply",
      unknown: "is not known",
      "not-asked": "is not relevant",
    },
    reached: "the aim is met",
    measures: {
      leadersPerArea: "cluster leaders",
      leadersPerInstitution: "pedagogical leaders",
      placesPerArea: "places in the cluster",
      staffPerLeader: "staff per pedagogical leader",
      metresBetweenAddresses: "metres between the addresses",
      staffAtAddress: "staff at the address",
    },
    readings: {
      staff: {
        heads: "staff are counted as persons",
        fullTime: "staff are counted as full-time equivalents",
      },
      leaderCounts: { false: "the leader does not count", true: "the leader counts" },
      places: { approved: "places are the approved ones", enrolled: "places are the enrolled children" },
      distance: { straight: "distance is measured in a straight line", road: "distance is measured by road" },
      addresses: { longest: "the longest distance counts", shortest: "the shortest distance counts" },
      band: {
        judge: "a limit of about 10–12 is for judgement",
        lower: "a limit of about 10–12 is read as 10",
        upper: "a limit of about 10–12 is read as 12",
      },
    },
    ifRead: (reading, state) => `if ${reading}: ${state}`,
  },
};
