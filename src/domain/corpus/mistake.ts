/** Something wrong in the corpus, and where. `entry` is the entry's id, `field` a dotted path, both empty for a whole file. */
export type Mistake = {
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly message: string;
};

/** `claims/booklet-models.yaml, M3-R1, section: not a heading of vaeksthus-2011: Decentral` */
export function mistakeLine({ file, entry, field, message }: Mistake): string {
  return `${[file, entry, field].filter((part) => part !== "").join(", ")}: ${message}`;
}
