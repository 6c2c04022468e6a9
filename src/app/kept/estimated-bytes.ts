/** About how many bytes plain data takes in memory. What stands in it more than once counts once. */
export function estimatedBytes(data: unknown): number {
  const seen = new Set<object>();
  const waiting: unknown[] = [data];
  let bytes = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string") bytes += bytesOf.string + value.length;
    else if (typeof value !== "object" || value === null || seen.has(value)) continue;
    else {
      seen.add(value);
      const parts = partsOf(value);
      bytes += bytesOf.object + parts.length * bytesOf.field;
      for (const part of parts) waiting.push(part);
    }
  }
  return bytes;
}

/** As V8 lays things out on 64 bits; a number that is no small integer takes a field and a box. */
const bytesOf = { string: 16, object: 32, field: 16 } as const;

function partsOf(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value].flat();
  if (value instanceof Set) return [...value];
  return Object.values(value);
}
