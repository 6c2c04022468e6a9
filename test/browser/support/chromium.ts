import { spawn } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const help = `No Chromium was found, and none could be installed. The browser tests need one:
  Debian, Ubuntu   sudo apt-get install chromium
  elsewhere        npx playwright-core install chromium
or name yours: CHROMIUM_PATH=/path/to/chromium npm test`;

/** The Chromium to test with, as CHROMIUM_PATH: the one named, else on the PATH, else installed now. */
export async function findBrowser(): Promise<{ readonly CHROMIUM_PATH: string }> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isProgram(named))
    throw new Error(`CHROMIUM_PATH=${named}: there is no program there.\n${help}`);
  const path = named || onPath() || (await install());
  if (!path) throw new Error(help);
  return { CHROMIUM_PATH: path };
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function install(): Promise<string | undefined> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium from Debian's packages …");
    const isInstalled =
      (await succeeds("apt-get", "-qq", "update")) &&
      (await succeeds("apt-get", "-qq", "install", "-y", "chromium"));
    if (isInstalled) return onPath();
  }
  console.log("Installing Chromium by playwright-core …");
  await succeeds("playwright-core", "install", "chromium");
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

function succeeds(command: string, ...parameters: readonly string[]): Promise<boolean> {
  const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const child = spawn(command, parameters, { stdio: ["ignore", "ignore", "inherit"], env: quiet });
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
