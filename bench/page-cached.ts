import type { Encoding } from "./http/ask.ts";
import { start } from "./http/server.ts";
import { type BenchLine, rounded, timesAsMuch } from "./measure.ts";

export const name = "page-cached";

const page = "/da/";

/** The front page, kept, against an express handler that sends the same bytes: compressed as for a browser, and as text. */
export async function run(): Promise<readonly BenchLine[]> {
  const site = await start("site");
  const handler = await start("precomputed", site.origin + page);
  const against = async (path: string, encoding: Encoding, requests: number) =>
    rounded(
      await timesAsMuch(
        () => site.cpuOf({ requests, encoding, path: () => page }),
        () => handler.cpuOf({ requests, encoding, path: () => path }),
      ),
    );
  const compressed = await against("/compressed", "br", 3_000);
  const text = await against("/text", "identity", 300);
  await Promise.all([site.stop(), handler.stop()]);
  const line = { unit: "x the CPU of a handler that sends its bytes", goal: "<= 1.1" };
  return [
    { name, value: compressed, ...line },
    { name: `${name} uncompressed`, value: text, ...line },
  ];
}
