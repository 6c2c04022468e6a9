import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const root = join(import.meta.dirname, "../..");

export type Import = {
  /** `src/web/app.ts` */
  readonly from: string;
  /** A file of ours by its path, a package or `node:` module by its name. */
  readonly to: string;
  readonly isOurs: boolean;
  readonly isTypeOnly: boolean;
};

const statement =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Every import in the TypeScript files under `folders`. */
export function importsIn(...folders: readonly string[]): readonly Import[] {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }));
  return files.toSorted().flatMap((from) =>
    [...readFileSync(join(root, from), "utf8").matchAll(statement)].map(([, type, named, called]) => {
      const target = named ?? called ?? "";
      const isOurs = target.startsWith(".");
      return {
        from,
        to: isOurs ? posix.normalize(posix.join(dirname(from), target)) : packageOf(target),
        isOurs,
        isTypeOnly: type !== undefined,
      };
    }),
  );
}

const packageOf = (target: string) =>
  target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
