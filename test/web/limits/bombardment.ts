import { Agent, request } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { median } from "d3-array";
import { type Asked, type HeavyId, heavy } from "./heavy.ts";

type Answer = { readonly status: number; readonly retryAfter: number; readonly ms: number };

/** What comes back, to whoever does not leave before. */
export function send(
  origin: string,
  { path, body }: Pick<Asked, "path"> & Partial<Asked>,
  { address = "192.0.2.1", signal, agent }: { address?: string; signal?: AbortSignal; agent?: Agent } = {},
): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      "X-Forwarded-For": address,
      ...(body !== undefined && {
        "Content-Type": "application/json",
        "Content-Length": Buffer.byteLength(body),
      }),
    };
    const method = body === undefined ? "GET" : "POST";
    const asking = request(origin + path, {
      method,
      headers,
      ...(signal && { signal }),
      ...(agent && { agent }),
    });
    asking.on("error", reject);
    asking.on("response", (response) => {
      response.on("error", reject).resume();
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: Number(response.headers["retry-after"] ?? 0),
          ms: performance.now() - began,
        }),
      );
    });
    asking.end(body);
  });
}

/** How long `/healthz` lets one wait, asked again and again until told to stop. */
export function watch(origin: string): { readonly stop: () => Promise<readonly number[]> } {
  const waits: number[] = [];
  const agent = new Agent({ keepAlive: true });
  let watching = true;
  const done = (async () => {
    while (watching) {
      waits.push((await send(origin, { path: "/healthz" }, { agent })).ms);
      await after(10);
    }
    agent.destroy();
  })();
  return {
    stop: async () => {
      watching = false;
      await done;
      return waits;
    },
  };
}

export const usual = (waits: readonly number[]): number => median(waits) ?? Number.POSITIVE_INFINITY;

type Bombardment = {
  readonly kinds: readonly HeavyId[];
  readonly seconds: number;
  /** How many are asked at a time, each from another address. */
  readonly at: number;
};

/** Asks for as long as it is told to, and counts what came back by kind and status. */
export async function bombard(
  origin: string,
  { kinds, seconds, at }: Bombardment,
): Promise<Readonly<Record<string, number>>> {
  const over = AbortSignal.timeout(seconds * 1000);
  const counts: Record<string, number> = {};
  let number = 0;
  const attack = async (place: number) => {
    for (let turn = place; !over.aborted; turn++) {
      const kind = kinds[turn % kinds.length] as HeavyId;
      const address = `192.0.2.${place}`;
      const status = await send(origin, heavy[kind](number++), { address, signal: over }).then(
        (answer) => answer.status,
        () => "left",
      );
      counts[`${kind} ${status}`] = (counts[`${kind} ${status}`] ?? 0) + 1;
      if (status === 503) await after(200);
    }
  };
  await Promise.all(Array.from({ length: at }, (_, place) => attack(place)));
  return counts;
}
