/** What alternatives, criteria and statements are called in the language asked for, as inside a sentence. */
export type Names = {
  readonly alternative: (id: string) => string;
  readonly criterion: (id: string) => string;
  /** By its id where it has no other name. */
  readonly statement?: (id: string) => string;
};

/** What they are called inside a sentence, by id: plain data, so that a thread can be handed it. */
export type Named = {
  readonly alternatives: Readonly<Record<string, string>>;
  readonly criteria: Readonly<Record<string, string>>;
  readonly statements?: Readonly<Record<string, string>>;
};

/** What is not named goes by its id. */
export const namesBy = ({ alternatives, criteria, statements = {} }: Named): Names => ({
  alternative: (id) => alternatives[id] ?? id,
  criterion: (id) => criteria[id] ?? id,
  statement: (id) => statements[id] ?? id,
});
