// node map.mjs TEST-FILE PLACES OUT: runs a file of tests and writes which small changes each test reaches.
// PLACES holds, for each file of the code, where its small changes stand.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mochaHooks } from "../support/hooks.ts";
import { loaded } from "./test-file.mjs";

const [file, placesFile, out] = process.argv.slice(2);
const root = `${pathToFileURL(join(import.meta.dirname, "../.."))}/`;
const places = JSON.parse(readFileSync(placesFile, "utf8"));

// What threads and other processes have covered they write themselves, when they end.
const elsewhere = mkdtempSync(join(tmpdir(), "mutants-"));
process.env.NODE_V8_COVERAGE = elsewhere;

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** What all tests of the file share: loading it, and what runs before and after them. */
const shared = {};
const tests = {};
const failed = [];

const run = await loaded(file);
add(shared, here());
await run((runner) => {
  runner.on("hook end", ({ title }) => {
    if (!title.includes("before each") && !title.includes("after each")) add(shared, here());
  });
  runner.on("fail", (test) => failed.push(test.fullTitle()));
  let began = process.cpuUsage();
  runner.on("test end", (test) => {
    const { user } = process.cpuUsage(began);
    const others = written();
    tests[test.fullTitle()] ??= { ms: 0, reach: {} };
    const known = tests[test.fullTitle()];
    // What other processes take is not in this one's time.
    known.ms += Math.round(others.length > 0 ? (test.duration ?? 0) : user / 1000);
    add(known.reach, here());
    add(known.reach, others);
    began = process.cpuUsage();
  });
});
await mochaHooks.afterAll();
add(shared, here());
add(shared, written());
rmSync(elsewhere, { recursive: true });
for (const { reach } of Object.values(tests)) packed(reach);
writeFileSync(out, JSON.stringify({ shared: packed(shared), tests, failed }));
process.exit(0);

/** What this thread has covered since it was asked last. */
function here() {
  let result = [];
  session.post("Profiler.takePreciseCoverage", (_, answer) => {
    result = answer.result;
  });
  return result;
}

function written() {
  return readdirSync(elsewhere).flatMap((name) => {
    const path = join(elsewhere, name);
    try {
      const { result } = JSON.parse(readFileSync(path, "utf8"));
      rmSync(path);
      return result;
    } catch {
      return [];
    }
  });
}

function add(reach, scripts) {
  for (const { url, functions } of scripts) {
    const starts = url.startsWith(root) ? places[url.slice(root.length)] : undefined;
    if (starts === undefined) continue;
    const ranges = functions
      .flatMap((one) => one.ranges)
      .toSorted((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset));
    const counts = starts.map(() => 0);
    // From the widest to the narrowest, so that the innermost says the last word.
    for (const { startOffset, endOffset, count } of ranges)
      for (let at = firstAt(starts, startOffset); at < starts.length && starts[at] < endOffset; at++)
        counts[at] = count;
    reach[url.slice(root.length)] ??= starts.map(() => false);
    const known = reach[url.slice(root.length)];
    counts.forEach((count, at) => {
      if (count > 0) known[at] = true;
    });
  }
}

function firstAt(starts, offset) {
  const at = starts.findIndex((start) => start >= offset);
  return at === -1 ? starts.length : at;
}

/** Each row of truths as a row of 0 and 1. */
function packed(reach) {
  for (const [name, row] of Object.entries(reach)) {
    if (row.includes(true)) reach[name] = row.map(Number).join("");
    else delete reach[name];
  }
  return reach;
}
