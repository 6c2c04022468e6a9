import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importsIn } from "../../docs/house/imports.ts";
import { root } from "../support/root.ts";
import { type Mutant, mutantsIn } from "./mutants.ts";

/** Tests of a file that reach a change, how long they take, and the file's other tests. */
export type Asked = { readonly file: string; readonly ms: number; readonly others: readonly string[] };

/** Per file of the code, a 1 for each of its small changes that is reached. */
type Reach = Readonly<Record<string, string>>;
type Reached = {
  readonly shared: Reach;
  readonly tests: Readonly<Record<string, { readonly ms: number; readonly reach: Reach }>>;
  readonly failed: readonly string[];
};

const folder = join(root, "var/mutants");

/** They walk through all of a kind, and notice what stands far from them by its imports. */
const walks = ["contract", "schemas", "decision", "organisations", "rules"].map(
  (name) => `test/web/api/${name}.test.ts`,
);

/** What a file of tests costs beside its tests, and the rest of a file that is run along with those asked for. */
const [startMs, alongMs] = [700, 700];

/**
 * The tests that reach a small change, nearest first: by how few imports lie between and how much of the path is
 * shared; of the `nearest` files of tests. The `whole` nearest are run whole before anybody asks what they reach: most changes
 * are noticed there. Which test reaches what is found by running a file of tests once, when it is first
 * asked for, and kept until something that it imports has changed. Tests in a browser are left out.
 */
export function reaching(nearest: number, whole: number): (mutant: Mutant) => AsyncGenerator<Asked> {
  const importers = new Map<string, string[]>();
  const imports = new Map<string, string[]>();
  for (const { from, to, isOurs, isTypeOnly } of importsIn("src", "test", "docs", "bench")) {
    if (!isOurs || isTypeOnly) continue;
    importers.set(to, [...(importers.get(to) ?? []), from]);
    imports.set(from, [...(imports.get(from) ?? []), to]);
  }
  const tests = globSync("test/**/*.test.ts", { cwd: root }).filter(
    (file) => !file.startsWith("test/browser/"),
  );
  const places = placesIn("src");
  const kept = new Map<string, Promise<Reached>>();
  const paths = new Map<string, string>();
  const pathOf = (file: string) => {
    const path = paths.get(file) ?? pathFor([...distances(file, imports).keys()]);
    paths.set(file, path);
    return path;
  };
  const reachedBy = (file: string) => {
    const known = kept.get(file) ?? reached(file, pathOf(file), places);
    kept.set(file, known);
    return known;
  };
  return async function* (mutant) {
    const away = distances(mutant.file, importers);
    // A folder that is shared weighs as much as two imports between.
    const distance = (file: string) => (away.get(file) ?? 99) - 2 * shared(mutant.file, file);
    const near = tests.toSorted((a, b) => distance(a) - distance(b));
    const atOnce = near.slice(0, whole).filter((file) => away.has(file) && !existsSync(pathOf(file)));
    for (const file of atOnce) yield { file, ms: startMs, others: [] };
    const others = new Set([...near.slice(0, nearest), ...walks]);
    for (const file of [...others].filter((one) => !atOnce.includes(one))) {
      const asked = askedOf(mutant, file, await reachedBy(file));
      if (asked) yield asked;
    }
  };
}

function askedOf(
  { file: changed, at }: Mutant,
  file: string,
  { shared, tests, failed }: Reached,
): Asked | null {
  const reaches = (reach: Reach) => reach[changed]?.[at] === "1";
  const all = Object.entries(tests).filter(([title]) => !failed.includes(title));
  const asked = all.filter(([, { reach }]) => reaches(shared) || reaches(reach));
  if (asked.length === 0) return null;
  const cost = (some: typeof all) => some.reduce((sum, [, { ms }]) => sum + ms, 0);
  const isRestCheap = cost(all) - cost(asked) < alongMs;
  const others = isRestCheap ? [] : all.filter((one) => !asked.includes(one)).map(([title]) => title);
  return { file, ms: startMs + cost(isRestCheap ? all : asked), others: [...failed, ...others] };
}

/** How many imports lie between a file and each that imports it, through others. */
function distances(
  file: string,
  importers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const away = new Map([[file, 0]]);
  for (const [one, steps] of away)
    for (const importer of importers.get(one) ?? []) if (!away.has(importer)) away.set(importer, steps + 1);
  return away;
}

/** How many folders two paths share below `src` and `test`; a name that is the same counts as one. */
function shared(one: string, other: string): number {
  const [a, b] = [one, other].map((path) =>
    path
      .replace(/(\.test)?\.ts$/, "")
      .split("/")
      .slice(1),
  );
  const parts = a?.findIndex((part, at) => part !== b?.[at]) ?? 0;
  return parts === -1 ? (a?.length ?? 0) : parts;
}

/** Writes where the small changes of each file stand, and gives the path. */
function placesIn(code: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "places.json");
  const starts = [...Map.groupBy(mutantsIn(code), ({ file }) => file)].map(
    ([file, all]) => [file, all.map(({ start }) => start)] as const,
  );
  writeFileSync(path, JSON.stringify(Object.fromEntries(starts)));
  return path;
}

/** Where is kept what a file of tests reaches that imports all these, itself among them. */
function pathFor(closure: readonly string[]): string {
  const text = (one: string) => readFileSync(join(root, one), "utf8");
  const hash = createHash("sha1").update(text("test/mutants/mutations.ts"));
  for (const one of closure) if (existsSync(join(root, one))) hash.update(`\0${text(one)}`);
  return join(folder, `${hash.digest("hex")}.json`);
}

async function reached(file: string, path: string, places: string): Promise<Reached> {
  if (!existsSync(path)) {
    await map(file, places, `${path}.new`);
    renameSync(`${path}.new`, path);
  }
  const found = JSON.parse(readFileSync(path, "utf8")) as Reached;
  // It may have failed by a file of data, of whose change no import tells: it is run again the next time.
  if (found.failed.length > 0) rmSync(path);
  for (const title of found.failed) console.log(`  fails unchanged, and is not asked: ${file}: ${title}`);
  return found;
}

function map(file: string, places: string, out: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = join(import.meta.dirname, "map.mjs");
    const child = spawn(process.execPath, [program, file, places, out], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, NODE_ENV: "test" },
    });
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${file} cannot be mapped:\n${said}`));
    });
  });
}
