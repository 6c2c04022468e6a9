import { LRUCache } from "lru-cache";
import { inOneRun } from "../../diagrams/one-run.ts";
import { Html } from "./html.ts";

/** Pieces that many pages share (a drawing, a table), kept as they were printed. */
export type Pieces = {
  /** The piece kept under the key, else what `make` gives. The key names everything that the piece depends on. */
  readonly piece: (key: string, make: () => Html) => Html;
};

/** The pieces asked for last, of `maxLetters` letters together. */
export function createPieces({ maxLetters }: { readonly maxLetters: number }): Pieces {
  // A piece is two letters at least, key and all; a size of none at all would be no limit.
  const pieces = new LRUCache<string, Html>({
    maxSize: Math.max(1, maxLetters),
    sizeCalculation: ({ text }, key) => key.length + text.length,
  });
  return {
    piece: (key, make) => {
      const known = pieces.get(key);
      if (known) return known;
      const made = new Html(inOneRun(make().text));
      pieces.set(key, made);
      return made;
    },
  };
}
