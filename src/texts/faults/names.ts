import type { Text } from "../../domain/language.ts";
import type { FaultTexts } from "./fault-text.ts";

const otherId: Text = { da: "Vælg et andet id.", en: "Choose another id." };

/** Names and ids that lead nowhere, or may not be used. */
export const nameTexts = {
  "unknown-id": { da: "ukendt id: {id}", en: "unknown id: {id}" },
  "unknown-unit": { da: "ukendt enhed: {unit}", en: "unknown unit: {unit}" },
  "unknown-leader": { da: "ukendt leder: {leader}", en: "unknown leader: {leader}" },
  "unknown-area": { da: "ukendt område: {area}", en: "unknown area: {area}" },
  "unknown-department": { da: "ukendt forvaltning: {department}", en: "unknown department: {department}" },
  "unknown-claim": { da: "ukendt udsagn: {claim}", en: "unknown claim: {claim}" },
  "unknown-source": { da: "ukendt kilde: {source}", en: "unknown source: {source}" },
  "unknown-address": { da: "ukendt adresse: {address}", en: "unknown address: {address}" },
  "unknown-page": { da: "siden findes ikke: {page}", en: "there is no such page: {page}" },
  "unknown-drawing": { da: "ukendt tegning: {drawing}", en: "unknown drawing: {drawing}" },
  "unknown-alternative": { da: "ukendt alternativ: {alternative}", en: "unknown alternative: {alternative}" },
  "unknown-criterion": { da: "ukendt kriterium: {criterion}", en: "unknown criterion: {criterion}" },
  "unknown-organisation": {
    da: "ukendt organisering: {organisation}",
    en: "unknown organisation: {organisation}",
    mend: {
      da: "Kendte er svendborg, koege, aalborg og example.",
      en: "Known are svendborg, koege, aalborg and example.",
    },
  },
  "unknown-case": {
    da: "ukendt case: {case}",
    en: "unknown case: {case}",
    mend: { da: "Brug svendborg, koege eller aalborg.", en: "Use svendborg, koege or aalborg." },
  },
  "unknown-model": {
    da: "ukendt model: {model}",
    en: "unknown model: {model}",
    mend: {
      da: "Brug cross-department, central, decentral eller network.",
      en: "Use cross-department, central, decentral or network.",
    },
  },
  "unknown-entry": {
    da: "intet i {collection} har id'et: {id}",
    en: "nothing in {collection} has the id: {id}",
  },
  "id-used-twice": { da: "id brugt mere end én gang: {id}", en: "id used more than once: {id}" },
  "ids-must-differ": {
    da: "to har samme id: hver skal have sit eget",
    en: "two have the same id: each must have its own",
  },
  "id-taken": { da: "id'et er allerede brugt: {id}", en: "the id is taken: {id}", mend: otherId },
  "id-reserved": {
    da: "id'et er forbeholdt noget andet: {id}",
    en: "the id is reserved for something else: {id}",
    mend: otherId,
  },
  "name-reserved": {
    da: "navnet er forbeholdt noget andet: {name}",
    en: "the name is reserved for something else: {name}",
    mend: { da: "Vælg et andet navn.", en: "Choose another name." },
  },
} satisfies Partial<FaultTexts>;
