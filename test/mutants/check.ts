// npm run check:mutants -- FOLDER [--sample 300] [--seed 1] [--least 80]
// Makes small changes to the code, one at a time, and tells which of them no test notices.
import { spawn } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { nextUnit, streamOf } from "../../src/domain/random/stream.ts";
import { root } from "../support/root.ts";
import { type Mutation, mutated, mutationsIn } from "./mutations.ts";
import { relatedTests } from "./related.ts";

type Mutant = Mutation & { readonly file: string; readonly text: string };

/** A changed program may never end: what takes this long has been noticed. */
const longestMs = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    least: { type: "string", default: "80" },
  },
});
const folders = positionals.length > 0 ? positionals : ["src"];
const all = folders.flatMap((folder) => mutantsIn(folder));
const chosen = sampled(all, Number(values.sample), Number(values.seed));
console.log(`${chosen.length} of ${all.length} small changes in ${folders.join(", ")} (seed ${values.seed})`);

const scratch = mkdtempSync(join(tmpdir(), "mutants-"));
const related = relatedTests();
const living: Mutant[] = [];
const waiting = [...chosen];
let done = 0;
const began = Date.now();
await Promise.all(Array.from({ length: availableParallelism() }, (_, at) => workThrough(at)));
rmSync(scratch, { recursive: true });

for (const mutant of living.toSorted((a, b) => a.file.localeCompare(b.file) || a.start - b.start))
  console.log(`lives: ${told(mutant)}`);
const killed = chosen.length - living.length;
const share = chosen.length === 0 ? 100 : Math.floor((1000 * killed) / chosen.length) / 10;
console.log(`${killed} of ${chosen.length} noticed: ${share} % (at least ${values.least} %)`);
process.exitCode = share < Number(values.least) ? 1 : 0;

function mutantsIn(folder: string): readonly Mutant[] {
  const files = globSync(folder.endsWith(".ts") ? folder : `${folder}/**/*.ts`, { cwd: root }).toSorted();
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return mutationsIn(text).map((mutation) => ({ ...mutation, file, text }));
  });
}

/** So many of them, each equally likely, in the order in which they stand. */
function sampled(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const stream = streamOf(seed, "mutants");
  const drawn = mutants.map((mutant, at) => ({ mutant, at, lot: nextUnit(stream) }));
  const first = drawn.toSorted((a, b) => a.lot - b.lot).slice(0, size);
  return first.toSorted((a, b) => a.at - b.at).map(({ mutant }) => mutant);
}

async function workThrough(worker: number): Promise<void> {
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    if (!(await isNoticed(mutant, join(scratch, `${worker}.ts`)))) {
      living.push(mutant);
      console.log(`  lives: ${told(mutant)}`);
    }
    done++;
    if (done % 10 === 0)
      console.log(`  ${done} of ${chosen.length} (${Math.round((Date.now() - began) / 1000)} s)`);
  }
}

/** Whether a test fails on it, asking the nearest tests first. */
async function isNoticed(mutant: Mutant, changed: string): Promise<boolean> {
  writeFileSync(changed, mutated(mutant.text, mutant));
  for (const tests of related(mutant.file)) if (await fails(tests, mutant.file, changed)) return true;
  return false;
}

function fails(tests: readonly string[], file: string, changed: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn("mocha", ["--bail", "--reporter", "dot", ...tests], {
      cwd: root,
      stdio: "ignore",
      detached: true,
      env: {
        ...process.env,
        NODE_ENV: "test",
        NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "hook.mjs")).href}`,
        MUTANT_URL: pathToFileURL(join(root, file)).href,
        MUTANT_TEXT: changed,
      },
    });
    const late = setTimeout(() => child.pid && process.kill(-child.pid, "SIGKILL"), longestMs);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(late);
      resolve(code !== 0);
    });
  });
}

/** `src/domain/percent.ts:12  < → <=` */
function told({ file, text, start, end, by }: Mutant): string {
  const line = text.slice(0, start).split("\n").length;
  const stood = text.slice(start, end).replaceAll(/\s+/g, " ");
  const short = stood.length > 60 ? `${stood.slice(0, 57)}…` : stood;
  return `${file}:${line}  ${short} → ${by === "" ? "(nothing)" : by}`;
}
