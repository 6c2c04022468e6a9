/** Which state of the corpus somebody has read, so that a reference can say so. */
export type Edition = {
  /** Eight letters that are others as soon as anything in it is. */
  readonly version: string;
  /** The day on which it was last held against the law; null where there is none. */
  readonly date: string | null;
};

/** `content` is all that was read, in an order of its own; `days` those on which the law was looked up. */
export const editionOf = (content: unknown, days: readonly string[]): Edition => ({
  version: fingerprint(JSON.stringify(content)),
  date: days.toSorted().at(-1) ?? null,
});

/** FNV-1a of 32 bits (Fowler, Noll & Vo 1991), over the text's 16-bit signs. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
