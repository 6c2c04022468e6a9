import { type CDPSession, chromium } from "playwright-core";
import { quiet } from "../test/browser/support/browser.ts";
import { findBrowser } from "../test/browser/support/chromium.ts";
import { start } from "./http/server.ts";
import { type BenchLine, median, rounded } from "./measure.ts";

export const name = "first-paint";

const visits = 5;
/** A cheap phone on a slow mobile net, as Lighthouse has it: a quarter of this processor, 1.6 Mbit/s, 150 ms there and back. */
const slower = 4;
const slowNet = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };

type Painted = {
  readonly first: number;
  readonly largest: number;
  readonly script: number;
  readonly isDrawn: boolean;
};

/** The front page on a slow phone: when something and when the most is painted, and how long scripts keep it busy. */
export async function run(): Promise<readonly BenchLine[]> {
  const site = await start("site");
  const { CHROMIUM_PATH: executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    const seen: Painted[] = [];
    for (let visit = 0; visit < visits; visit++) {
      const context = await browser.newContext({ viewport: { width: 375, height: 667 }, locale: "da-DK" });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", slowNet);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
      await session.send("Performance.enable");
      await page.goto(`${site.origin}/da/`, { waitUntil: "networkidle" });
      const [first, largest] = await page.evaluate(paints);
      const script = await scriptMs(session);
      const without = await browser.newContext({
        viewport: { width: 375, height: 667 },
        javaScriptEnabled: false,
      });
      const still = await without.newPage();
      await still.goto(`${site.origin}/da/`);
      const isDrawn = await still.locator(".tile__picture svg").first().isVisible();
      seen.push({ first: first ?? 0, largest: largest ?? 0, script, isDrawn });
      await Promise.all([context.close(), without.close()]);
    }
    const middle = (read: (painted: Painted) => number) => rounded(median(seen.map(read)), 0);
    return [
      { name, value: middle(({ first }) => first), unit: "ms, slow phone", goal: "none" },
      {
        name: `${name} largest`,
        value: middle(({ largest }) => largest),
        unit: "ms, slow phone",
        goal: "none",
      },
      {
        name: `${name} script`,
        value: middle(({ script }) => script),
        unit: "ms of script, slow phone",
        goal: "<= 100",
      },
      {
        name: `${name} without script`,
        value: seen.filter(({ isDrawn }) => isDrawn).length / visits,
        unit: "of visits see the first drawing",
        goal: "1",
      },
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** First and largest contentful paint, in milliseconds from the navigation. */
const paints = () =>
  new Promise<readonly number[]>((resolve) => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    new PerformanceObserver((list) => {
      resolve([first?.startTime ?? 0, list.getEntries().at(-1)?.startTime ?? 0]);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find((metric) => metric.name === "ScriptDuration")?.value ?? 0);
}
