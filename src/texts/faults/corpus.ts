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
  "no-such-node": { da: "ikke en del af figuren: {node}", en: "no node of the figure: {node}" },
  "bears-twice": {
    da: "taler mere end én gang om: {criterion}",
    en: "bears more than once on: {criterion}",
  },
  "bears-on-nothing": {
    da: "nævner hverken en model eller et valg",
    en: "names neither a model nor a decision",
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
