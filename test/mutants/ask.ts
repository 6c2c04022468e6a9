import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../support/root.ts";
import type { Mutant } from "./mutants.ts";
import { mutated } from "./mutations.ts";
import type { Asked } from "./reach.ts";

/** A test, or what stands before all of a file, that failed or never ended. */
export type Failure = { readonly file: string; readonly failure: string };

const compiled = join(root, "node_modules/.cache/compiled");
const hook = pathToFileURL(join(import.meta.dirname, "hook.mjs")).href;

/** Asks tests about a changed file, or about none: gives the first that fails, and nothing if all pass. */
export function ask(
  asked: readonly Asked[],
  changed?: { mutant: Mutant; path: string },
): Promise<Failure | undefined> {
  const changes = {
    NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import=${hook}`,
    MUTANT_URL: changed && pathToFileURL(join(root, changed.mutant.file)).href,
    MUTANT_TEXT: changed?.path,
  };
  if (changed) writeFileSync(changed.path, mutated(changed.mutant.text, changed.mutant));
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "ask.mjs"), {
      cwd: root,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      detached: true,
      env: { ...process.env, NODE_ENV: "test", NODE_COMPILE_CACHE: compiled, ...(changed && changes) },
    });
    const kill = () => {
      try {
        process.kill(-(child.pid as number), "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    };
    const slowestMs = Math.max(...asked.map(({ ms }) => ms));
    let failure: Failure | undefined;
    let hasPassed = false;
    let doing: Failure = { file: asked[0]?.file ?? "", failure: "" };
    let late: NodeJS.Timeout;
    const wait = () => {
      clearTimeout(late);
      late = setTimeout(kill, longestMs + 5 * slowestMs);
    };
    wait();
    child.on("message", (said: { begins?: string; file?: string; failure?: string; passed?: true }) => {
      wait();
      if (said.begins !== undefined)
        doing = said.file ? { file: said.file, failure: said.begins } : { file: said.begins, failure: "" };
      if (said.failure !== undefined) failure = said as Failure;
      if (said.passed) hasPassed = true;
    });
    child.on("error", reject);
    child.on("close", () => {
      clearTimeout(late);
      kill();
      // A program that ends on its own, or never, has been noticed too.
      resolve(hasPassed ? undefined : (failure ?? doing));
    });
    child.send({ asked });
  });
}

/** A changed program may never end: what is silent for so long has been noticed. */
const longestMs = 150_000;
