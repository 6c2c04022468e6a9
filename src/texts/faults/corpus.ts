import type { FaultTexts } from "./fault-text.ts";

/** What is wrong in the corpus, told to those who edit it. */
export const corpusTexts = {
  "not-yaml": { da: "kan ikke læses som YAML: {parser}", en: "cannot be read as YAML: {parser}" },
  "file-missing": { da: "filen mangler", en: "the file is missing" },
  "entry-missing": { da: "posten mangler", en: "the entry is missing" },
  "options-differ": { da: "skal være {expected}, ikke {given}", en: "must be {expected}, not {given}" },
  "not-a-heading": {
    da: "ikke en overskrift i kilden: {section}",
    en: "not a heading of the source: {section}",
  },
  "apart-from-its-claims": {
    da: "intet af udsagnene bag står under overskriften: {section}",
    en: "none of the claims behind it stands under the heading: {section}",
  },
  "not-a-page-of-it": {
    da: "kilden nævner ikke selv siden her: {page}",
    en: "the source itself does not name the page here: {page}",
  },
  "no-such-node": { da: "ikke en del af figuren: {node}", en: "no node of the figure: {node}" },
  "bears-twice": {
    da: "taler mere end én gang om: {criterion}",
    en: "bears more than once on: {criterion}",
  },
  "bears-on-nothing": {
    da: "nævner hverken en model eller et valg",
    en: "names neither a model nor a decision",
  },
  "quotation-too-long": {
    da: "et citat af de afgørende ord er på højst {most} ord",
    en: "a quotation of the decisive words has at most {most} words",
  },
  "ends-swapped": {
    da: "den nedre ende ligger over den øvre",
    en: "the lower end lies above the upper",
  },
  "contradicted-in-one-place": {
    da: "er modsagt her eller i koden, men ikke begge steder",
    en: "contradicted here or in the code, not in both",
  },
  "contradiction-untold": {
    da: "er modsagt, men ingen fejl ved kilden fortæller om det",
    en: "contradicted, and no defect tells of it",
  },
  "restated-and-counted": {
    da: "tæller to gange, for den gentager {claim}",
    en: "counts twice, for it restates {claim}",
  },
  "restates-a-restatement": {
    da: "gentager en gentagelse: {claim}",
    en: "restates a restatement: {claim}",
  },
  "denied-by-reason": {
    da: "begrundelsen siger selv, at kilden ikke gør det: {criterion}",
    en: "its own reason says that the source does not: {criterion}",
  },
  "booklet-silent": { da: "det siger hæftet intet om", en: "the booklet says nothing about it" },
  "need-level-bears": {
    da: "et niveau taler hverken for eller imod noget",
    en: "a need level speaks for and against nothing",
  },
  "certain-of-the-unverified": {
    da: "high, selv om en del af det ifølge teksten ikke er efterprøvet",
    en: "high, though it says that part of it is not verified",
  },
  "certain-of-the-unread": {
    da: "high, selv om det ikke er læst ved kilden",
    en: "high, though it was not read at its source",
  },
  "no-page-of-its-own": {
    da: "læst ved kilden, men ingen af siderne er kildens egen",
    en: "read at its source, but none of the pages is the source's own",
  },
  "weakness-not-published": {
    da: "der er ikke udgivet nogen svaghed ved modellen: {model}",
    en: "no weakness of the model is published: {model}",
  },
  "precondition-not-published": {
    da: "der er ikke udgivet nogen forudsætning for modellen: {model}",
    en: "no precondition of the model is published: {model}",
  },
} satisfies Partial<FaultTexts>;
