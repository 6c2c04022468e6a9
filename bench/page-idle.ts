import { Agent, request } from "node:http";
import { endpoints } from "../src/web/api/description/document.ts";
import { bodyAt } from "./http/ask.ts";
import { start } from "./http/server.ts";
import { type BenchLine, median, rounded } from "./measure.ts";

export const name = "page-idle";

const requests = 300;
const rounds = 5;

type Body = Readonly<Record<string, unknown>>;
const exampleOf = (id: string) => endpoints.find((one) => one.id === id)?.example.body as Body;

/** What keeps the workers busy: each sum anew, as its seed or its filter was not asked before. */
const sums: Readonly<Record<string, (round: number) => Body>> = {
  rank: (seed) => ({ ...exampleOf("rank"), iterations: 2_000_000, seed }),
  information: (seed) => ({ ...exampleOf("information"), iterations: 1_000_000, seed }),
  capacity: (seed) => ({ ...exampleOf("capacity"), weeks: 100_000, seed }),
  suppress: (seed) => ({ tables: [manyCounts(seed)] }),
  search: (round) => ({ organisation: "koege", keep: keptIn(round) }),
};

/**
 * The front page's 99th percentile while the workers are busy, against the same server at rest: kept, and made anew for
 * every request. Idle and busy rounds take turns; each line is the worst of the sums.
 */
export async function run(): Promise<readonly BenchLine[]> {
  const site = await start("site");
  const agent = new Agent({ keepAlive: true });
  let fresh = 0;
  const paths = { cached: () => "/da/", fresh: () => `/da/?fresh=idle-${fresh++}` };
  const slowest = async (path: () => string) => {
    const times: number[] = [];
    for (let asked = 0; asked < requests; asked++) {
      const began = performance.now();
      await bodyAt(site.origin + path(), "identity", agent);
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b)[Math.ceil(0.99 * requests) - 1] as number;
  };
  const lines: BenchLine[] = [];
  for (const [kind, path] of Object.entries(paths)) {
    await slowest(path);
    let worst = { ratio: 0, sum: "" };
    for (const [sum, body] of Object.entries(sums)) {
      const ratios: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const idle = await slowest(path);
        const busy = keepBusy(site.origin, sum, body);
        ratios.push((await slowest(path)) / idle);
        await busy.stop();
      }
      const ratio = median(ratios);
      if (ratio > worst.ratio) worst = { ratio, sum };
    }
    lines.push({
      name: `${name} ${kind}`,
      value: rounded(worst.ratio),
      unit: `x the p99 at rest (worst: ${worst.sum})`,
      goal: "<= 2",
    });
  }
  agent.destroy();
  await site.stop();
  return lines;
}

let seeds = 0;

/** Asks for a sum again and again, two at a time, until stopped. */
function keepBusy(origin: string, sum: string, body: (round: number) => Body) {
  let isWanted = true;
  const asking = async () => {
    while (isWanted) await post(`${origin}/api/v1/${sum}`, body(seeds++));
  };
  const both = Promise.all([asking(), asking()]);
  return {
    stop: async () => {
      isWanted = false;
      await both;
    },
  };
}

function post(address: string, body: Body): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json" };
    const asked = request(address, { method: "POST", headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`));
      response.resume().on("end", resolve);
    });
    asked.on("error", reject).end(JSON.stringify(body));
  });
}

function manyCounts(seed: number): Body {
  const labels = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}${at}`);
  const counts = labels("r", 200).map((_, r) => labels("c", 5).map((_, c) => (r * 7 + c * 11 + seed) % 23));
  return {
    id: "units",
    rowDimension: "unit",
    columnDimension: "level",
    rows: labels("r", 200),
    columns: labels("c", 5),
    counts,
  };
}

/** Filters that differ for a long while: what is kept is remembered. */
function keptIn(round: number): Body {
  const options = {
    coordination: ["departments", "department", "areas", "network"],
    referral: ["section", "committee", "area"],
    financing: ["central", "area"],
    network: ["none", "informal", "formal"],
  };
  let rest = round;
  const kept = Object.entries(options).map(([decision, choices]) => {
    const at = rest % (choices.length + 1);
    rest = Math.floor(rest / (choices.length + 1));
    return [decision, choices[at]] as const;
  });
  return Object.fromEntries(kept.filter(([, option]) => option !== undefined));
}
