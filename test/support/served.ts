import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAssets } from "../../src/assets/build.ts";
import { root } from "./root.ts";

/** The program in a process of its own, as in production, on a folder of its own. */
export type Served = {
  readonly origin: string;
  readonly child: ChildProcess;
  /** The most memory that it has held so far, its threads included, in megabytes; Linux tells. */
  readonly peakMegabytes: () => number;
  readonly stop: () => Promise<void>;
};

export async function serve(settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  await buildAssets();
  const folder = await mkdtemp(join(tmpdir(), "tovholder-"));
  const env = { ...process.env, NODE_ENV: "production", LOG_LEVEL: "silent", RATE_LIMIT: "0" };
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: root,
    env: { ...env, PORT: "0", TOVHOLDER_DATA: folder, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  let said = "";
  while (!said.includes("\n")) said += String((await once(child.stdout as NodeJS.ReadableStream, "data"))[0]);
  const [origin = ""] = /http:\/\/localhost:\d+/.exec(said) ?? [];
  return {
    origin,
    child,
    peakMegabytes: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
