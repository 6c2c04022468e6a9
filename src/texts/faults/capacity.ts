import type { FaultTexts } from "./fault-text.ts";

/** What keeps waits from being worked out. */
export const capacityTexts = {
  "range-not-rising": { da: "low, likely og high skal stige", en: "low, likely and high must rise" },
  "competence-lacking": {
    da: "ingen pulje har den kompetence, som {need} kræver: {competence}",
    en: "no pool has the competence that {need} asks for: {competence}",
    mend: {
      da: "Giv en pulje den, eller sæt lacking til serve.",
      en: "Give it to a pool, or set lacking to serve.",
    },
  },
  "not-one-pool": {
    da: "antallet af puljer, der betjener {need}, skal være 1, ikke {count}",
    en: "the number of pools that serve {need} must be 1, not {count}",
  },
  "least-above-most": {
    da: "atLeast må ikke være større end atMost",
    en: "atLeast must not exceed atMost",
  },
  "too-many-courses": {
    da: "flere end {most} forløb ad gangen",
    en: "more than {most} courses at a time",
    mend: {
      da: "Et forløb må tage flere timer om ugen, eller personalet være mindre.",
      en: "Let a course take more hours a week, or the staff be smaller.",
    },
  },
  "too-many-arrivals": {
    da: "flere end {most} børn i én gentagelse",
    en: "more than {most} arrivals in one replication",
    mend: { da: "Simulér færre uger.", en: "Simulate fewer weeks." },
  },
  "too-many-arrivals-in-all": {
    da: "flere end {most} børn at hjælpe, i alle gentagelser og varianter",
    en: "more than {most} arrivals to help, in all replications and variants",
    mend: {
      da: "Simulér færre uger, varianter eller gentagelser.",
      en: "Simulate fewer weeks, variants or replications.",
    },
  },
  "too-many-outcomes": {
    da: "flere end {most} resultater for puljer",
    en: "more than {most} outcomes of pools",
    mend: { da: "Sæt replications.atMost ned.", en: "Lower replications.atMost." },
  },
} satisfies Partial<FaultTexts>;
