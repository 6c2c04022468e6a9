import type { Text } from "../../domain/language.ts";

/** What the commands on a choice take, and whatever more one of them asks for. */
export const problemWith = (more: Text): Text => ({
  da: `Et problem: hvad der vælges imellem (alternatives), hvad der tæller, hver med sin dårligste og bedste ende (criteria), og hvad der vides om hvert alternativ på hvert kriterium (measurements). ${more.da}`,
  en: `A problem: what is chosen between (alternatives), what counts, each with its worst and best end (criteria), and what is known of each alternative on each criterion (measurements). ${more.en}`,
});
