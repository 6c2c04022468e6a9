import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";

/** By the mark that a text in UTF-16 begins with. */
const marks = [
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
] as const;

/**
 * The text in a file's bytes: UTF-8, or UTF-16 that begins with its mark. Throws "invalid" with the encoding that it most likely
 * is in, where it is another: read as UTF-8 its letters would be lost.
 */
export function textIn(bytes: Uint8Array): string {
  const marked = marks.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  // No text has such a sign, but half of the bytes of plain letters in UTF-16 are it.
  if (bytes.includes(0)) throw new DomainError("invalid", fault("other-encoding", { encoding: "UTF-16" }));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError("invalid", fault("other-encoding", { encoding: "Latin-1 (Windows-1252)" }));
  }
}
