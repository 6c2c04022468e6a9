import { type Fault, fault, type Place } from "../../domain/faults/fault.ts";
/**
 * What is wrong with a text that is no JSON, and where it stops being it. The parser tells the place of some faults
 * only. Here it is the last sign of the shortest beginning that is broken in itself, not merely unfinished; found by
 * halving.
 */
export function jsonFault(text: string): Fault {
  if (!isBroken(text)) return { ...fault("json-unfinished", {}), place: placeAfter(text) };
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isBroken(text.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  return { ...fault("not-json", {}), place: placeAfter(text.slice(0, broken - 1)) };
}

/** The line and column of the sign that follows. */
function placeAfter(beginning: string): Place {
  const lines = beginning.split("\n");
  return { row: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function isBroken(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = String(error);
    if (/Unexpected end|Unterminated string/.test(message)) return false;
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined || Number(position) < beginning.length;
  }
}
