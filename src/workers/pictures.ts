import { createHash } from "node:crypto";
import { answerCache } from "../app/kept/answer-cache.ts";
import type { Room } from "../app/kept/room.ts";
import type { DrawPng } from "../files/png.ts";
import type { Pool } from "./pool.ts";

const file = new URL("./tasks/png.ts", import.meta.url);

/**
 * Draws pictures in the pool, and keeps them in the room. One that several ask for is drawn once, and none for whom nobody
 * waits any more. May throw Overload.
 */
export function picturesIn(pool: Pick<Pool, "run">, room: Room): DrawPng {
  const pictures = answerCache<Uint8Array>(room, ({ byteLength }) => byteLength);
  return (svg, signal) =>
    pictures.get(
      createHash("sha256").update(svg).digest("base64url"),
      (wanted) => pool.run<string, Uint8Array>(file, svg, wanted),
      signal,
    );
}
