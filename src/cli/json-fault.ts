/** Where a text stops being JSON: line and column from 1, or null when it only ends too early. */
type JsonFault = { readonly line: number; readonly column: number } | null;

/**
 * The parser tells the place of some faults only. Here it is the last sign of the shortest beginning that is broken
 * in itself, not merely unfinished; found by halving.
 */
export function jsonFault(text: string): JsonFault {
  if (!isBroken(text)) return null;
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isBroken(text.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  const before = text.slice(0, broken).split("\n");
  return { line: before.length, column: before.at(-1)?.length ?? 1 };
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
