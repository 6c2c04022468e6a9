/** The same as a drawing, in words and numbers. The first cell of each row names it. */
export type DiagramTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
