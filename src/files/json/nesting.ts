const [quote, backslash] = ['"', "\\"].map((sign) => sign.charCodeAt(0)) as [number, number];
const opening = new Set(["[", "{"].map((sign) => sign.charCodeAt(0)));
const closing = new Set(["]", "}"].map((sign) => sign.charCodeAt(0)));

/** How deep lists and objects lie inside each other in a JSON text in UTF-8, counted without parsing it. */
export function nestingOf(json: Uint8Array): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let place = 0; place < json.length; place++) {
    const sign = json[place] as number;
    if (sign === quote) inString = !inString;
    else if (inString) place += sign === backslash ? 1 : 0;
    else if (opening.has(sign)) deepest = Math.max(deepest, ++depth);
    else if (closing.has(sign)) depth--;
  }
  return deepest;
}
