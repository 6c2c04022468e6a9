// Runs every check there is, two at a time, and ends with the sums: `N passed, N failed`.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { findBrowser } from "./browser/support/chromium.ts";

const browser = "test/browser/**/*.test.ts";
/** About half of what a browser is asked. */
const pages = ["compare", "carried", "moves", "screen", "brief", "heights"].map(
  (name) => `test/browser/${name}.test.ts`,
);
const domain = "test/domain/**/*.test.ts";
const web = "test/{web,storage,live}/**/*.test.ts";
const commands = "test/cli/**/*.test.ts";

/** Each is a command; one of mocha's counts its tests, another counts as one. The longest go first, so that the two lanes end together. */
const steps = [
  { name: "browser: the compare page", tests: pages, prepare: findBrowser },
  { name: "domain", tests: [domain] },
  { name: "HTTP and storage", tests: [web] },
  {
    name: "browser: the rest",
    tests: [browser, ...pages.flatMap((page) => ["--ignore", page])],
    prepare: findBrowser,
  },
  { name: "commands", tests: [commands] },
  {
    name: "files and use cases",
    tests: ["test/**/*.test.ts", ...[browser, domain, web, commands].flatMap((other) => ["--ignore", other])],
  },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
];

/** What each program makes of its code, kept for those that start after it: many tests start one. */
const compiled = join(import.meta.dirname, "../node_modules/.cache/compiled");

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const began = Date.now();
const running = new Set();
const results = [];
const waiting = [...steps];

const beat = setInterval(
  () => console.log(`  still at: ${[...running].join(", ")} (${seconds(began)})`),
  10_000,
);
await Promise.all([workThrough(waiting), workThrough(waiting)]);
clearInterval(beat);

const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
const failures = results.filter(({ failed }) => failed > 0);
for (const { name, output } of failures) console.log(`\n──── ${name} ────\n${output.trim()}`);
console.log(
  `\nDone in ${seconds(began)}.${failures.length > 0 ? ` Look above for ${failures.map(({ name }) => name).join(", ")}.` : ""}`,
);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function workThrough(queue) {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const started = Date.now();
    running.add(step.name);
    const result = await resultOf(step);
    running.delete(step.name);
    results.push(result);
    const { name, passed, failed } = result;
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${seconds(started)})`,
    );
  }
}

async function resultOf({ name, tests, command, prepare }) {
  try {
    const environment = (await prepare?.()) ?? {};
    const { output, code } = await run(
      tests ? ["mocha", "--reporter", "dot", ...tests] : command,
      environment,
    );
    const count = (word) => Number(new RegExp(`^\\s*(\\d+) ${word}`, "m").exec(output)?.[1] ?? 0);
    const passed = tests ? count("passing") : code === 0 ? 1 : 0;
    // A run that breaks outside its tests has failed too, and so has one that found none.
    const failed = code !== 0 || passed === 0 ? Math.max(count("failing"), 1) : 0;
    return { name, passed, failed, output };
  } catch (error) {
    return { name, passed: 0, failed: 1, output: error.message };
  }
}

function run([command, ...parameters], environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...environment, NODE_ENV: "test" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on("close", (code) => resolve({ output, code }));
  });
}
