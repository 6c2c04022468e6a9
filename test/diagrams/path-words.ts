import type { PathWords } from "../../src/diagrams/path-strip/words.ts";

export const pathWords: PathWords = {
  language: "da",
  title: "Barnets vej",
  description: "",
  step: "Trin",
  actor: "Hvem",
  department: "Forvaltning",
  happens: "Hvad sker der",
  start: "barnets eget dagtilbud",
  handOver: "sagen skifter hænder",
  crossing: "sagen skifter forvaltning",
  outside: "Uden for kommunen",
  decides: "beslutter",
  provides: "giver tilbuddet",
  unreached: "Ingen giver det tilbud",
};
