import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Language } from "../../src/domain/language.ts";
import { root } from "./root.ts";

type Tree = { readonly [key: string]: string | Tree };

/** The texts of a language by their whole keys, `namespace:key.below`. */
export function textsIn(language: Language): ReadonlyMap<string, string> {
  const folder = join(root, "data/locales", language);
  return new Map(
    globSync("*.json", { cwd: folder }).flatMap((file) =>
      leavesOf(JSON.parse(readFileSync(join(folder, file), "utf8")) as Tree, `${basename(file, ".json")}:`),
    ),
  );
}

const leavesOf = (tree: Tree, before: string): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as const] : leavesOf(value, `${before}${key}.`),
  );

/** A key in the code: whole, or with a hole where an id is filled in. */
export type KeyUse = { readonly file: string; readonly key: string; readonly pattern: RegExp };

/** Looks like a key of ours, but is the name of a problem without one (RFC 9457). */
const notOurs = "about:blank";

/**
 * Every key that source and templates name: a string or template literal that begins with a namespace. What stands
 * in `${…}` may be anything without a colon.
 */
export function keyUses(namespaces: readonly string[]): readonly KeyUse[] {
  const key = `(?:${namespaces.join("|")}):[\\w.$\{}()[\\]?" +-]+?`;
  const literal = new RegExp(`(["'])(${key})\\1|\`(${key})\``, "g");
  const files = globSync(["src/**/*.ts", "views/**/*.ejs", "views/**/*.ts"], { cwd: root }).toSorted();
  return files.flatMap((file) =>
    [...withoutComments(readFileSync(join(root, file), "utf8")).matchAll(literal)]
      .map(([, , plain, template]) => ({ file, key: plain ?? template ?? "" }))
      .filter(({ key }) => key !== notOurs)
      .map((use) => ({ ...use, pattern: patternOf(use.key) })),
  );
}

const withoutComments = (code: string) => code.replace(/\/\*\*[\s\S]*?\*\//g, "");

/** Matches the keys that a use may mean; a plural has one for each of its forms. */
function patternOf(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^:]+")}(_(zero|one|two|few|many|other))?$`);
}
