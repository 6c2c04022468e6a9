import type { Room } from "../../app/kept/room.ts";
import { inOneRun } from "../../diagrams/one-run.ts";
import { Html } from "./html.ts";

/** Pieces that many pages share (a drawing, a table), kept as they were printed. */
export type Pieces = {
  /** The piece kept under the key, else what `make` gives. The key names everything that the piece depends on. */
  readonly piece: (key: string, make: () => Html) => Html;
};

/** One letter beyond Latin 1 makes a whole text take two bytes a letter. */
const bytesPerLetter = 2;

export function createPieces(room: Room): Pieces {
  const pieces = room.shelf<Html>(({ text }) => bytesPerLetter * text.length);
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
