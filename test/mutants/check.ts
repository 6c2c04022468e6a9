// npm run check:mutants -- FOLDER [--sample 300] [--seed 1] [--least 80] [--nearest 15] [--whole 3] [--patience 30] [--workers 1] [--again]
// Makes small changes to the code, one at a time, and tells which of them no test notices.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { root } from "../support/root.ts";
import { ask, type Failure } from "./ask.ts";
import { changeOf, inOrder, keyOf, lineOf, type Mutant, mutantsIn, sampled, told } from "./mutants.ts";
import { type Asked, reaching } from "./reach.ts";

/** What is held to more than the rest. */
const leastIn: Readonly<Record<string, number>> = { "src/domain": 92 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    least: { type: "string", default: "80" },
    /** How many files of tests a change is tried on, how many of them whole at once, and for how many seconds of theirs. */
    nearest: { type: "string", default: "15" },
    whole: { type: "string", default: "3" },
    patience: { type: "string", default: "30" },
    workers: { type: "string", default: "1" },
    /** Only those that lived when they were tried last. */
    again: { type: "boolean", default: false },
  },
});
const workers = Number(values.workers);
const patienceMs = 1000 * Number(values.patience);
const folders = positionals.length > 0 ? positionals : ["src"];
const all = folders.flatMap((folder) => mutantsIn(folder));
const lastLiving = join(root, "var/mutants/living.json");
const chosen = values.again ? rememberedIn(all) : sampled(all, Number(values.sample), Number(values.seed));
console.log(`${chosen.length} of ${all.length} small changes in ${folders.join(", ")} (seed ${values.seed})`);

type Reason = {
  readonly file: string;
  readonly line: string;
  readonly change: string;
  readonly because: string;
};
const reasons: readonly Reason[] = parse(readFileSync(join(import.meta.dirname, "living.yaml"), "utf8"));

const began = Date.now();
const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
const asksOf = reaching(Number(values.nearest), Number(values.whole));

const scratch = mkdtempSync(join(tmpdir(), "mutants-"));
/** Whether tests that failed pass with nothing changed; those that do not say nothing. */
const soundness = new Map<string, boolean>();
const living = new Set<Mutant>();
const waiting = [...chosen];
let done = 0;
await Promise.all(Array.from({ length: workers }, (_, at) => workThrough(at)));
rmSync(scratch, { recursive: true });

for (const mutant of chosen.toSorted(inOrder).filter((one) => living.has(one)))
  console.log(`lives: ${told(mutant)}\n    ${reasonOf(mutant)}`);
writeFileSync(lastLiving, JSON.stringify([...living].map(keyOf)));
const floors = Map.groupBy(chosen, ({ file }) => file.split("/").slice(0, 2).join("/"));
const tooFew = [...floors].filter(([floor, mutants]) => !isEnough(floor, mutants, leastIn[floor]));
const isAll = isEnough("in all", chosen, Number(values.least));
console.log(`(${seconds()})`);
process.exitCode = isAll && tooFew.length === 0 ? 0 : 1;

function rememberedIn(mutants: readonly Mutant[]): readonly Mutant[] {
  const byKey = new Map(mutants.map((mutant) => [keyOf(mutant), mutant]));
  const keys: readonly string[] = JSON.parse(readFileSync(lastLiving, "utf8"));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** No test can notice a change after which all is equal, by the reason given for it: it is counted apart. */
function isEnough(what: string, mutants: readonly Mutant[], least = 0): boolean {
  const equal = mutants.filter((one) => living.has(one) && reasonOf(one).startsWith("Equal")).length;
  const unlike = mutants.length - equal;
  const noticed = mutants.filter((one) => !living.has(one)).length;
  const share = unlike === 0 ? 100 : Math.floor((1000 * noticed) / unlike) / 10;
  console.log(
    `${what}: ${noticed} of ${unlike} noticed, ${share} %${least > 0 ? ` (at least ${least} %)` : ""}${equal > 0 ? `, beside ${equal} after which all is equal` : ""}`,
  );
  return share >= least;
}

async function workThrough(worker: number): Promise<void> {
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    if (!(await isNoticed(mutant, join(scratch, `${worker}.ts`)))) {
      living.add(mutant);
      console.log(`  lives: ${told(mutant)}`);
    }
    done++;
    if (done % 10 === 0)
      console.log(`  ${done} of ${chosen.length}, of which ${living.size} live (${seconds()})`);
  }
}

/** Whether a test fails on it that passes alone on what is not changed. A few are asked at first, then more. */
async function isNoticed(mutant: Mutant, path: string): Promise<boolean> {
  let [batch, batchMs, totalMs, atOnceMs]: [Asked[], number, number, number] = [[], 0, 0, 2000];
  const isSeen = async () => batch.length > 0 && (await isSeenBy(batch, mutant, path));
  for await (const asked of asksOf(mutant)) {
    if (totalMs > 0 && totalMs + asked.ms > patienceMs) continue;
    totalMs += asked.ms;
    batchMs += asked.ms;
    batch.push(asked);
    if (batchMs < atOnceMs) continue;
    if (await isSeen()) return true;
    [batch, batchMs, atOnceMs] = [[], 0, atOnceMs * 4];
  }
  return isSeen();
}

async function isSeenBy(asked: readonly Asked[], mutant: Mutant, path: string): Promise<boolean> {
  const failure = await ask(asked, { mutant, path });
  if (failure === undefined) return false;
  const at = asked.findIndex(({ file }) => file === failure.file);
  const rest = asked.slice(at + 1);
  return (
    (await isSound(asked[at] as Asked, failure)) || (rest.length > 0 && (await isSeenBy(rest, mutant, path)))
  );
}

async function isSound(asked: Asked, { file, failure }: Failure): Promise<boolean> {
  const key = asked.others.length === 0 ? file : `${file}: ${failure}`;
  const isFine = soundness.get(key) ?? (await ask([asked])) === undefined;
  if (!isFine) console.log(`  fails with nothing changed: ${key}`);
  soundness.set(key, isFine);
  return isFine;
}

function reasonOf(mutant: Mutant): string {
  const [line, change] = [lineOf(mutant), changeOf(mutant)];
  const reason = reasons.find(
    (one) => one.file === mutant.file && one.line === line && one.change === change,
  );
  return reason?.because ?? `no reason is given for: ${line}`;
}
