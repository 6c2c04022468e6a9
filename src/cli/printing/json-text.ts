const width = 88;

/** JSON as people read it: on one line where it fits, else an entry a line. */
export function jsonText(value: unknown, indent = ""): string {
  const line = oneLine(value);
  if (indent.length + line.length <= width || typeof value !== "object" || value === null) return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const entries = Array.isArray(value)
    ? value.map((one) => jsonText(one, deeper))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${jsonText(one, deeper)}`);
  return `${open}\n${entries.map((entry) => `${deeper}${entry}`).join(",\n")}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`);
  return `{ ${entries.join(", ")} }`;
}
