import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent } from "node:http";
import { join } from "node:path";
import { bodyAt, type Encoding } from "./ask.ts";

/** So many requests, one after another over each of a few connections. */
export type Load = {
  readonly requests: number;
  readonly encoding: Encoding;
  /** The path of each request, counted from 0. */
  readonly path: (request: number) => string;
};

/** A server in a process of its own, so that its CPU is counted alone. */
export type Server = {
  readonly origin: string;
  /** The milliseconds of CPU that the server spends on a load, all its threads together. */
  readonly cpuOf: (load: Load) => Promise<number>;
  readonly stop: () => Promise<void>;
};

const connections = 4;
const folder = import.meta.dirname;

/** Starts one of the servers of this folder as in production. What it logs is written, but to nowhere. */
export async function start(
  name: "site" | "precomputed" | "template",
  ...parameters: readonly string[]
): Promise<Server> {
  const child = fork(join(folder, `${name}.ts`), parameters, {
    env: { ...process.env, NODE_ENV: "production", TOVHOLDER_DATA: join(folder, "../../var/bench") },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const told = async (): Promise<unknown> => {
    const [message] = await Promise.race([once(child, "message"), ended]);
    if (child.exitCode !== null) throw new Error(`the server ${name} stopped with ${child.exitCode}`);
    return message;
  };
  const cpuMs = async () => {
    child.send("cpu");
    return (await told()) as number;
  };
  const origin = (await told()) as string;
  return {
    origin,
    cpuOf: async ({ requests, encoding, path }) => {
      const agent = new Agent({ keepAlive: true });
      let asked = 0;
      const read = async () => {
        while (asked < requests) await bodyAt(origin + path(asked++), encoding, agent);
      };
      const before = await cpuMs();
      await Promise.all(Array.from({ length: connections }, read));
      const after = await cpuMs();
      agent.destroy();
      return after - before;
    },
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
