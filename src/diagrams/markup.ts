import { inOneRun } from "./one-run.ts";

/** A finished piece of SVG. Only this module makes one, so every value in it has been escaped. */
export type Markup = { readonly svg: string };

type Value = string | number | undefined;
type Child = Markup | string | undefined | readonly Child[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that XML 1.0 does not allow at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Whether there may be anything to mend: nearly every text of a drawing is let through by one look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspect = /[&<>"'\u0000-\u001f\ud800-\uffff]/;

const escaped = (text: string): string =>
  suspect.test(text) ? text.replace(forbidden, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? "") : text;

/** At most two decimals, never `-0`, and never a number that cannot be drawn. */
function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`cannot be drawn: ${value}`);
  return Math.round(value * 100) / 100 || 0;
}

const isMarkup = (child: Child): child is Markup =>
  typeof child === "object" && !Array.isArray(child) && "svg" in child;

const written = (child: Child): string => {
  if (child === undefined) return "";
  if (typeof child === "string") return escaped(child);
  if (isMarkup(child)) return child.svg;
  let svg = "";
  for (const each of child) svg += written(each);
  return svg;
};

/** An element with its attributes and children. Strings are text; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly Child[]
): Markup {
  let opening = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      opening += ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value)}"`;
  }
  const inside = written(children);
  return { svg: inside === "" ? `${opening}/>` : `${opening}>${inside}</${name}>` };
}

export const all = (...pieces: readonly Child[]): Markup => ({ svg: written(pieces) });

/** As `all`, of pieces that are to be used again and again. */
export const allInOneRun = (...pieces: readonly Child[]): Markup => ({ svg: inOneRun(written(pieces)) });

/** The `d` of a path: commands and numbers, each number rounded. */
export function pathData(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts.reduce((d, part, index) => `${d}${rounded(numbers[index - 1] ?? 0)}${part}`);
}

export const translate = (x: number, y: number): string => `translate(${rounded(x)} ${rounded(y)})`;
