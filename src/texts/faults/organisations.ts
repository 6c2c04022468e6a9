import type { FaultTexts } from "./fault-text.ts";

/** What keeps an organisation or its decisions from holding together. */
export const organisationTexts = {
  "leading-in-a-ring": { da: "ledelsen går i ring ved: {id}", en: "leading runs in a ring at: {id}" },
  "leads-nobody": {
    da: "netværk, støttekorps, grupper og tilbud uden for kommunen leder ingen: {id}",
    en: "networks, support teams, groups and providers outside the municipality lead nobody: {id}",
  },
  "not-a-seat": {
    da: "her kan kun en forvaltning, en afdeling, et udvalg eller area stå: {id}",
    en: "only a department, a section, a committee or area can stand here: {id}",
  },
  "coordinates-from-outside": {
    da: "et tilbud uden for kommunen kan ikke have pligten til at samordne: {id}",
    en: "a provider outside the municipality cannot hold the duty to coordinate: {id}",
  },
  "nobody-for-level-one": {
    da: "kommunen har hverken en specialbørnehave eller nogen, den køber pladser hos, så et barn på niveau 1 har ingen vej",
    en: "the municipality has neither a special nursery nor anybody it buys places from, so a child on level 1 has no way",
    mend: {
      da: "Tilføj under providers, hvem kommunen køber pladser hos.",
      en: "Add under providers whom the municipality buys places from.",
    },
  },
  "area-in-itself": { da: "området ligger i sig selv: {area}", en: "the area lies within itself: {area}" },
  "too-much-support": {
    da: "støttekorpsene betjener tilsammen {served} dagtilbud, og højst {most} kan tegnes",
    en: "the support teams serve {served} units in all, and at most {most} can be drawn",
    mend: { da: "Lad færre korps betjene hver enhed.", en: "Let fewer teams serve each unit." },
  },
  "left-without": {
    da: "{count} steder peger på {id}, og det kan ikke bare forsvinde. Det gælder {hanging}",
    en: "{count} places point to {id}, which cannot simply go. This concerns {hanging}",
    mend: {
      da: "Sig med moveTo eller leader, hvem der skal overtage.",
      en: "Say with moveTo or leader who is to take over.",
    },
  },
  "more-than-units": {
    da: "der kan højst være lige så mange, som der er dagtilbud",
    en: "there can be at most as many as there are units",
  },
  "no-such-tie": {
    da: "der er ingen visitationsvej fra {from} til {to}",
    en: "there is no referral path from {from} to {to}",
  },
  "decisions-disagree": { da: "{because}", en: "{because}" },
  "no-model-fits": {
    da: "ingen af modellerne kan lægges over: {organisation}",
    en: "no model can be built on: {organisation}",
  },
  "norm-asks-from": {
    da: "{subject}: mindst {least}. {consequence}",
    en: "{subject}: at least {least}. {consequence}",
  },
  "norm-asks": { da: "{subject}: {value}. {consequence}", en: "{subject}: {value}. {consequence}" },
} satisfies Partial<FaultTexts>;
