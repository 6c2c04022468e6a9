import { chromium, type Page, type Request } from "playwright-core";
import { quiet } from "../test/browser/support/browser.ts";
import { findBrowser } from "../test/browser/support/chromium.ts";
import { start } from "./http/server.ts";
import { type BenchLine, median, rounded } from "./measure.ts";

export const name = "first-visit";

/**
 * The front page in a browser that was never here: all that it loads, headers included, as it came. Then how long the
 * page's own worker takes for an answer, 10,000 samples of four models by eight criteria, with its sentences.
 */
export async function run(): Promise<readonly BenchLine[]> {
  const site = await start("site");
  const { CHROMIUM_PATH: executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    const page = await browser.newPage({ locale: "da-DK" });
    const loaded = await loadedBy(page, `${site.origin}/da/`);
    const kilobytes = (some: readonly Loaded[]) =>
      rounded(some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, 1);
    const words = loaded.filter(({ type }) => type !== "font");
    const elsewhere = loaded.filter(({ address }) => !address.startsWith(site.origin));
    return [
      { name, value: kilobytes(loaded), unit: "KB", goal: "<= 200" },
      { name: `${name} without fonts`, value: kilobytes(words), unit: "KB", goal: "<= 90" },
      { name: `${name} elsewhere`, value: elsewhere.length, unit: "requests to other origins", goal: "0" },
      { name: "smaa-frame", value: rounded(await answerMs(page)), unit: "ms in the browser", goal: "<= 16" },
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
}

type Loaded = { readonly address: string; readonly type: string; readonly bytes: number };

/** Each address once: what is asked for again within a visit comes from the browser's own cache. */
async function loadedBy(page: Page, address: string): Promise<readonly Loaded[]> {
  const asked = new Map<string, Request>();
  page.on("request", (request) => {
    if (!asked.has(request.url())) asked.set(request.url(), request);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return Promise.all(
    [...asked].map(async ([address, request]) => {
      const { responseHeadersSize, responseBodySize } = await request.sizes();
      // The browser does not count the body of a worker's own script.
      const announced = Number((await (await request.response())?.headerValue("content-length")) ?? 0);
      const bytes = responseHeadersSize + Math.max(responseBodySize, announced);
      return { address, type: request.resourceType(), bytes };
    }),
  );
}

const answerMs = async (page: Page) =>
  median(
    await page.evaluate(async () => {
      const { task = "", worker = "" } =
        document.querySelector<HTMLElement>("[data-module=ranking]")?.dataset ?? {};
      const ranking = new Worker(worker, { type: "module" });
      const { names } = JSON.parse(task);
      const weights = Object.fromEntries(Object.keys(names.criteria).map((id) => [id, 50]));
      ranking.postMessage({ task: JSON.parse(task) });
      const took: number[] = [];
      for (let number = 1; number <= 60; number++) {
        const start = performance.now();
        await new Promise((resolve, reject) => {
          ranking.onmessage = resolve;
          ranking.onerror = reject;
          ranking.postMessage({ number, choice: { mode: "none", weights } });
        });
        took.push(performance.now() - start);
      }
      return took.slice(20);
    }),
  );
