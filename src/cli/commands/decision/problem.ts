import type { Text } from "../../../domain/language.ts";

/** What the commands on a choice take, and whatever more one of them asks for. */
export const problemWith = (more: Text): Text => ({
  da: `Et problem i tre dele. alternatives er det, der vælges imellem. criteria er det, der tæller, hvert med sin dårligste og bedste ende. measurements er det, der vides om hvert alternativ på hvert kriterium. ${more.da}`,
  en: `A problem in three parts. alternatives is what is chosen between. criteria is what counts, each with its worst and best end. measurements is what is known of each alternative on each criterion. ${more.en}`,
});
