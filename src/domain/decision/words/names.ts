/** What alternatives and criteria are called in the language asked for, as inside a sentence. */
export type Names = {
  readonly alternative: (id: string) => string;
  readonly criterion: (id: string) => string;
};

/** What alternatives and criteria are called inside a sentence, by id: plain data, so that a thread can be handed it. */
export type Named = Readonly<Record<"alternatives" | "criteria", Readonly<Record<string, string>>>>;

/** What is not named goes by its id. */
export const namesBy = ({ alternatives, criteria }: Named): Names => ({
  alternative: (id) => alternatives[id] ?? id,
  criterion: (id) => criteria[id] ?? id,
});
