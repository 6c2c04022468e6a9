import type { Text } from "../../domain/language.ts";

/** A mistake in Danish, with the names in braces of the English one; and how to mend it, where nobody could guess. */
export type InDanish = string | { readonly da: string; readonly mend: Text };

/** What can be wrong, by the English message in which it is thrown or added. What stands in braces varies. */
export const inDanish: Readonly<Record<string, InDanish>> = {
  "unknown unit: {id}": "ukendt enhed: {id}",
  "unknown id: {id}": "ukendt id: {id}",
  "unknown leader: {id}": "ukendt leder: {id}",
  "unknown claim: {id}": "ukendt udsagn: {id}",
  "unknown source: {id}": "ukendt kilde: {id}",
  "unknown address: {path}": "ukendt adresse: {path}",
  "unknown drawing: {path}": "ukendt tegning: {path}",
  "unknown alternative: {id}": "ukendt alternativ: {id}",
  "unknown criterion: {id}": "ukendt kriterium: {id}",
  "unknown organisation: {id}": {
    da: "ukendt organisering: {id}",
    mend: {
      da: "Kendte er svendborg, koege, aalborg og example.",
      en: "Known are svendborg, koege, aalborg and example.",
    },
  },
  "unknown case: {id}": {
    da: "ukendt case: {id}",
    mend: { da: "Brug svendborg, koege eller aalborg.", en: "Use svendborg, koege or aalborg." },
  },
  "unknown model: {id}": {
    da: "ukendt model: {id}",
    mend: {
      da: "Brug cross-department, central, decentral eller network.",
      en: "Use cross-department, central, decentral or network.",
    },
  },
  "nothing in {path} has the id: {id}": "intet i {path} har id'et: {id}",
  "id used twice: {id}": "id brugt to gange: {id}",
  "ids must differ": "to har samme id: hver skal have sit eget",
  "use a-z, 0-9 and hyphens": "brug kun a-z, 0-9 og bindestreg, og begynd ikke med bindestreg",
  "taken: {id}": {
    da: "id'et er allerede brugt: {id}",
    mend: { da: "Vælg et andet id.", en: "Choose another id." },
  },
  "reserved name: {name}": {
    da: "navnet er forbeholdt noget andet: {name}",
    mend: { da: "Vælg et andet navn.", en: "Choose another name." },
  },
  "alternative named twice: {id}": "alternativ nævnt to gange: {id}",
  "criterion named twice: {id}": "kriterium nævnt to gange: {id}",
  "criterion left out: {id}": {
    da: "kriterium udeladt: {id}",
    mend: { da: "Alle kriterier skal med.", en: "All criteria must be there." },
  },

  // Organisations
  "leading runs in a ring: {id}": "ledelsen går i ring: {id}",
  "too many ties of support: {count}": {
    da: "for mange forbindelser mellem støttekorps og enheder: {count}",
    mend: { da: "Lad færre korps betjene hver enhed.", en: "Let fewer teams serve each unit." },
  },
  "decisions do not hold together: {because}": "valgene hænger ikke sammen: {because}",
  "no model can be built on: {id}": "ingen af modellerne kan lægges over: {id}",
  "judged but not compared: {id}": {
    da: "vurderet, men ikke sammenlignet: {id}",
    mend: {
      da: "Tag alternativet med, eller fjern vurderingen.",
      en: "Compare the alternative too, or leave the judgement out.",
    },
  },

  // Deciding
  "more than {count} alternatives": "flere end {count} alternativer",
  "more than {count} criteria": "flere end {count} kriterier",
  "more than {count} iterations": "flere end {count} forsøg",
  "too many for so many cells and weights": {
    da: "for mange forsøg til så mange felter og vægte",
    mend: {
      da: "Skriv et lavere tal, eller tag færre alternativer, kriterier eller grupper med.",
      en: "Give a lower number, or fewer alternatives, criteria or groups.",
    },
  },
  "missing measurement: {alternative} on {criterion}": "mangler måling: {alternative} på {criterion}",
  "no such cell: {alternative} on {criterion}": "feltet findes ikke: {alternative} på {criterion}",
  "low is above high": "low er større end high",
  "a statement named twice in one cell": "et udsagn nævnt to gange i samme felt",
  "not from 0 to 1: {value}": {
    da: "ikke fra 0 til 1: {value}",
    mend: { da: "Skriv et tal fra 0 til 1.", en: "Give a number from 0 to 1." },
  },
  "a judgement is exact, uniform or empirical":
    "en vurdering er et tal (exact), et interval (uniform) eller flere svar (empirical)",
  "the scale has no width: {value}": {
    da: "skalaen har ingen bredde: {value}",
    mend: { da: "worst og best skal være forskellige tal.", en: "worst and best must be different numbers." },
  },
  "out of order from worst to best: {value}": {
    da: "ikke i rækkefølge fra worst til best: {value}",
    mend: {
      da: "Hvert punkts at skal ligge nærmere best end det forrige.",
      en: "The at of each point must lie nearer best than the one before.",
    },
  },
  "falls on the way from worst to best: {value}": {
    da: "falder på vejen fra worst til best: {value}",
    mend: {
      da: "Et punkts value må ikke være mindre end det forriges.",
      en: "The value of a point must not be less than the one before.",
    },
  },
  "all weights are 0": {
    da: "alle vægte er 0",
    mend: { da: "Mindst én skal være over 0.", en: "At least one must be above 0." },
  },
  "must be exact": {
    da: "skal være exact",
    mend: {
      da: "Her skal hvert kriterium have en vægt: type exact, points eller ratios.",
      en: "Each criterion needs a weight here: type exact, points or ratios.",
    },
  },
  "stability asks for exact weights, not: {type}":
    "stabilitet kræver en vægt på hvert kriterium, ikke: {type}",
  "the lower bound is above the upper by {excess}: {low} > {high}":
    "den nedre grænse er {excess} over den øvre: {low} > {high}",
  "the lower bounds sum to {sum}, {excess} too much: {bounds}": {
    da: "de nedre grænser er tilsammen {sum}, {excess} for meget: {bounds}",
    mend: { da: "Tilsammen må de højst være 1.", en: "Together they may be at most 1." },
  },
  "the upper bounds sum to {sum}, {lack} too little: {bounds}": {
    da: "de øvre grænser er tilsammen {sum}, {lack} for lidt: {bounds}",
    mend: {
      da: "Tilsammen skal de være mindst 1; et kriterium uden grænser tæller som 1.",
      en: "Together they must be at least 1; a criterion without bounds counts as 1.",
    },
  },
  "not a ratio above 0: {one} to {other} {times}": "ikke et forhold over 0: {one} til {other} {times}",
  "no ratio leads to criterion: {id}": {
    da: "intet forhold når frem til kriteriet: {id}",
    mend: {
      da: "Skriv et forhold mellem det og et af de andre.",
      en: "Give a ratio between it and one of the others.",
    },
  },
  "ratios disagree on {one} to {other}: {given}, not {times}": {
    da: "forholdene er uenige om {one} til {other}: {given}, ikke {times}",
    mend: {
      da: "De andre forhold giver det første tal. Ret et af dem.",
      en: "The other ratios give the first number. Change one of them.",
    },
  },
  "a map needs two criteria, not one twice: {id}":
    "et kort tegnes over to kriterier, ikke det samme to gange: {id}",
  "a map needs a third criterion beside: {ids}": "et kort kræver et tredje kriterium ud over: {ids}",

  // Capacity
  "low, likely and high must rise": "low, likely og high skal stige",
  "no pool has the competence that {need} asks for: {competence}": {
    da: "ingen pulje har den kompetence, som {need} kræver: {competence}",
    mend: {
      da: "Giv en pulje den, eller sæt lacking til serve.",
      en: "Give it to a pool, or set lacking to serve.",
    },
  },
  "{count} pools serve {need}, it must be one": "{count} puljer betjener {need}, det skal være én",
  "atLeast must not exceed atMost": "atLeast må ikke være større end atMost",
  "more than {count} courses at a time": {
    da: "flere end {count} forløb ad gangen",
    mend: {
      da: "Et forløb må tage flere timer om ugen, eller personalet være mindre.",
      en: "Let a course take more hours a week, or the staff be smaller.",
    },
  },
  "more than {count} arrivals in one replication": {
    da: "flere end {count} børn i én gentagelse",
    mend: { da: "Simulér færre uger.", en: "Simulate fewer weeks." },
  },
  "more than {count} arrivals to help, in all replications and variants": {
    da: "flere end {count} børn at hjælpe, i alle gentagelser og varianter",
    mend: {
      da: "Simulér færre uger, varianter eller gentagelser.",
      en: "Simulate fewer weeks, variants or replications.",
    },
  },
  "more than {count} outcomes of pools": {
    da: "flere end {count} resultater for puljer",
    mend: { da: "Sæt replications.atMost ned.", en: "Lower replications.atMost." },
  },

  // Rules, agreement, suppression
  "at most {count} areas, institutions, addresses and measured values together":
    "højst {count} områder, institutioner, adresser og målte værdier tilsammen",
  "judges of different items: {counts}": "ikke alle har vurderet lige meget: {counts}",
  "all judges judge the same items": "alle skal vurdere det samme",
  "all weigh the same criteria": "alle skal vægte de samme kriterier",
  "all answer the same cells": {
    da: "alle skal svare på de samme felter",
    mend: { da: "Skriv null, hvor nogen ikke har svaret.", en: "Give null where somebody did not answer." },
  },
  "weights or answers are needed": "weights eller answers skal med",
  "at most {count} counts together": "højst {count} tal tilsammen",
  "must have a row for each label, and in each a count for each column":
    "skal have en række for hver betegnelse i rows, og i hver række et tal for hver kolonne",
  "labels must differ": "betegnelserne skal være forskellige",
  "each row must be in a group": "hver række skal høre til en gruppe",
  "dimensions must differ": "dimensionerne skal være forskellige",
  "a threshold under 5 needs a reason": {
    da: "en grænse under 5 kræver en grund",
    mend: { da: "Skriv den i reason.", en: "Give it in reason." },
  },
  "must be as many as in a row: {count}": "skal være lige så mange som i en række: {count}",
  "one table at a time: {show}": "én tabel ad gangen: {show}",
  "zeros are among the small: {show}": {
    da: "nuller hører til de små: {show}",
    mend: { da: "Lad zeros være ude, eller skjul tallene.", en: "Leave zeros out, or hide the counts." },
  },
  "grouped in another table, so give it as rows: {dimension}":
    "er delt i grupper i en anden tabel og skal derfor være rækker: {dimension}",
  "one name in two spellings: {one}, {other}": {
    da: "ét navn stavet på to måder: {one}, {other}",
    mend: {
      da: "Stav det ens, ellers beskyttes tabellerne ikke sammen.",
      en: "Spell it alike, or the tables are not protected together.",
    },
  },
  "groups of groups: {dimension}": "grupper af grupper: {dimension}",
  "not grouped as in another table: {dimension}": "er ikke delt i grupper som i en anden tabel: {dimension}",
  "not the labels of another table: {dimension}":
    "har ikke de samme betegnelser som en anden tabel: {dimension}",
  "tables in a ring, leave one out: {dimensions}": "tabellerne går i ring, så udelad en af dem: {dimensions}",
  "tables disagree on {key}: {one}, {other}": {
    da: "tabellerne er uenige om {key}: {one}, {other}",
    mend: {
      da: "De samme børn skal være talt ens i dem alle.",
      en: "The same children must be counted alike in all of them.",
    },
  },
};
