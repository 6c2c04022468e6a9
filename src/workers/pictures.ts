import { createHash } from "node:crypto";
import { answerCache } from "../app/kept/answer-cache.ts";
import type { DrawPng } from "../files/png.ts";
import type { Pool } from "./pool.ts";

const file = new URL("./tasks/png.ts", import.meta.url);
const mostBytes = 32 * 1024 * 1024;

/**
 * Draws pictures in the pool, and keeps those asked for last, of so many bytes together. One that several ask for is
 * drawn once, and none for whom nobody waits any more. May throw Overload.
 */
export function picturesIn(pool: Pick<Pool, "run">, maxBytes = mostBytes): DrawPng {
  const pictures = answerCache<Uint8Array>({ maxBytes, bytesOf: ({ byteLength }) => byteLength });
  return (svg, signal) =>
    pictures.get(
      createHash("sha256").update(svg).digest("base64url"),
      (wanted) => pool.run<string, Uint8Array>(file, svg, wanted),
      signal,
    );
}
