// Runs before `npm start` and `npm test`, under whatever Node the machine has, perhaps with nothing installed yet.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

if (!isInstalled()) {
  await run("Installing packages", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}
await run(null, join(root, "node_modules/.bin/node"), ["src/assets/build.ts"]);

/** Whether node_modules holds what package-lock.json asks for. Packages for other machines may be absent. */
function isInstalled() {
  const installedLock = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installedLock) || !existsSync(join(root, "node_modules/.bin/node"))) return false;
  const wanted = packagesIn(join(root, "package-lock.json"));
  const installed = packagesIn(installedLock);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || (installed[path]?.version ?? (optional ? version : undefined)) === version,
  );
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** Runs a command, saying what it is for and, every ten seconds, that it is still at it. */
function run(title, command, parameters) {
  const began = Date.now();
  const took = () => `${Math.round((Date.now() - began) / 1000)} s`;
  if (title) console.log(`${title} …`);
  const beat = setInterval(
    () => console.log(`${title ?? "Building the browser's code"}: ${took()} so far`),
    10_000,
  );
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("error", (error) => fail(`${command} could not be started: ${error.message}`));
    child.on("exit", (code) => {
      clearInterval(beat);
      if (code !== 0) fail(`${title ?? "Building the browser's code"} failed (${took()}).`);
      if (title) console.log(`${title}: done in ${took()}.`);
      resolve();
    });
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
