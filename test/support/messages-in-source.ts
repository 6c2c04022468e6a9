import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

export type FoundMessage = { readonly file: string; readonly text: string };

/** What is told to those who edit the corpus or start the server is English; commands have words of their own. */
const elsewhere = /^src\/(domain\/corpus\/|client\/|cli\/|config\.ts)/;

/**
 * Every message in the sources that a mistake is told by, `{}` standing for each value in it: thrown as a DomainError,
 * given to a schema's check, added as an issue (`message:`, `error:`), or handed to a function called `fault`.
 */
export function messagesInSource(): readonly FoundMessage[] {
  const sources = globSync("src/**/*.ts", { cwd: root })
    .filter((file) => !elsewhere.test(file))
    .map((file) => ({ file, source: readFileSync(join(root, file), "utf8") }));
  const constants = new Map(
    sources.flatMap(({ source }) =>
      [...source.matchAll(/\bconst (\w+) = (?=["`])/g)].map(
        ({ 1: name = "", index, 0: { length } }) => [name, literalAt(source, index + length)] as const,
      ),
    ),
  );
  return sources
    .toSorted((a, b) => a.file.localeCompare(b.file))
    .flatMap(({ file, source }) => messagesIn(source, constants).map((text) => ({ file, text })));
}

export function messagesIn(source: string, constants: ReadonlyMap<string, string | null>): readonly string[] {
  const read = (argument: string | undefined) =>
    argument === undefined ? [] : [literalAt(argument, 0) ?? constants.get(argument) ?? []].flat();
  const calls = [...source.matchAll(/(new DomainError|\bfault|\.(?:refine|regex|min|max))\(/g)].flatMap(
    ({ index, 0: { length }, 1: called }) => {
      const given = argumentsFrom(source, index + length);
      // The other arguments of a fault are the steps of its path, which are single words.
      if (called === "fault") return given.flatMap(read).filter((text) => text.includes(" "));
      return read(given[1]);
    },
  );
  const fields = [...source.matchAll(/\b(?:message|error):\s*(?:\([^()]*\) =>\s*)?(?=["`])/g)].flatMap(
    ({ index, 0: { length } }) => literalAt(source, index + length) ?? [],
  );
  return [...calls, ...fields];
}

/** The text of a quoted text or template that begins at a place, or null if none does. */
function literalAt(source: string, at: number): string | null {
  if (!/["`]/.test(source[at] ?? "")) return null;
  const literal = source.slice(at, endOfLiteral(source, at));
  return literal[0] === '"' ? JSON.parse(literal) : emptied(literal.slice(1, -1));
}

function emptied(template: string): string {
  const hole = template.indexOf("${");
  if (hole === -1) return template;
  return `${template.slice(0, hole)}{}${emptied(template.slice(endOfNest(template, hole + 2)))}`;
}

/** The arguments of a call, from behind its opening bracket. */
function argumentsFrom(source: string, from: number): readonly string[] {
  const given: string[] = [];
  let start = from;
  const end = endOfNest(source, from, (comma) => {
    given.push(source.slice(start, comma));
    start = comma + 1;
  });
  return [...given, source.slice(start, end - 1)].map((one) => one.trim());
}

/** Behind the bracket that closes what is open at `from`; `onComma` is told of each comma that lies in no deeper one. */
function endOfNest(source: string, from: number, onComma: (at: number) => void = () => {}): number {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    const sign = source[at] as string;
    if (/["`]/.test(sign)) at = endOfLiteral(source, at) - 1;
    else if (/[([{]/.test(sign)) depth++;
    else if (sign === "," && depth === 1) onComma(at);
    else if (/[)\]}]/.test(sign) && --depth === 0) return at + 1;
  }
  return source.length;
}

function endOfLiteral(source: string, from: number): number {
  const quote = source[from];
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === quote) return at + 1;
    else if (quote === "`" && source.startsWith("${", at)) at = endOfNest(source, at + 2) - 1;
  }
  return source.length;
}
