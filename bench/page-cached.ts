import { start } from "./http/server.ts";
import { type BenchLine, rounded, timesAsMuch } from "./measure.ts";

export const name = "page-cached";

const page = "/da/";
const requests = 1_000;

/** The front page, kept, against an express handler that sends the same bytes: compressed as for a browser, and as text. */
export async function run(): Promise<readonly BenchLine[]> {
  const site = await start("site");
  const handler = await start("precomputed", site.origin + page);
  const against = async (path: string, encoding: "br" | "identity") =>
    rounded(
      await timesAsMuch(
        () => site.cpuOf({ requests, encoding, path: () => page }),
        () => handler.cpuOf({ requests, encoding, path: () => path }),
      ),
    );
  const compressed = await against("/compressed", "br");
  const text = await against("/text", "identity");
  await Promise.all([site.stop(), handler.stop()]);
  const line = { unit: "x the CPU of a handler that sends its bytes", goal: "<= 1.3" };
  return [
    { name, value: compressed, ...line },
    { name: `${name} uncompressed`, value: text, ...line },
  ];
}
