/** What is not as it was in another variant: what is only here, and what has another leader, place or duty. Ids. */
export type Movement = {
  readonly moved: readonly string[];
  readonly added: readonly string[];
};

/** How what moved is marked: a class for the page, a word for who cannot see it. */
export type Mark = { readonly class: string; readonly text: string };

/** The mark of each thing, or null where it is as it was. */
export type MarkOf = (id: string) => Mark | null;

/** The class of a thing on the drawing with that of its mark. */
export const classWith = (own: string, mark: Mark | null): string => (mark ? `${own} ${mark.class}` : own);
