import { chromium } from "playwright-core";
import { quiet } from "../test/browser/support/browser.ts";
import { findBrowser } from "../test/browser/support/chromium.ts";
import { start } from "./http/server.ts";
import { type BenchLine, median, rounded } from "./measure.ts";

export const name = "change";

/** From a choice to the frame that shows it: a chip and a slider, in the example and with 130 units. */
export async function run(): Promise<readonly BenchLine[]> {
  const site = await start("site");
  const { CHROMIUM_PATH: executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    const lines: BenchLine[] = [];
    for (const [municipality, query, goal] of [
      ["example", "", 16],
      ["aalborg", "?organisation=aalborg", 50],
    ] as const) {
      const page = await browser.newPage({ locale: "da-DK", viewport: { width: 1366, height: 768 } });
      await page.goto(`${site.origin}/da/${query}`, { waitUntil: "networkidle" });
      const chip = rounded(median(await page.evaluate(chipMs)), 0);
      const slider = rounded(median(await page.evaluate(sliderMs)), 0);
      const unit = "ms to the frame that shows it";
      lines.push({ name: `${name} chip ${municipality}`, value: chip, unit, goal: `<= ${goal}` });
      lines.push({ name: `${name} slider ${municipality}`, value: slider, unit, goal: `<= ${goal}` });
      await page.close();
    }
    return lines;
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** From the answer's arrival to the frame that shows it: what the browser itself must do. */
async function chipMs(): Promise<readonly number[]> {
  const took: number[] = [];
  for (let turn = 0; turn < 24; turn++) {
    const shown = new Promise<number>((resolve) => {
      const paint = () =>
        requestAnimationFrame(() => {
          const after = new MessageChannel();
          after.port1.onmessage = () => resolve(performance.now());
          after.port2.postMessage(null);
        });
      document.addEventListener("tovholder:exchanged", paint, { once: true });
    });
    document.querySelector<HTMLElement>(`#need-${(turn % 3) + 1}:not([aria-current]), #need-4`)?.click();
    const end = await shown;
    const fetched = performance.getEntriesByType("resource").at(-1) as PerformanceResourceTiming;
    took.push(end - fetched.responseEnd);
    performance.clearResourceTimings();
  }
  return took.slice(4);
}

/** From a slider's move to the frame that shows the answer, with all that the worker computes for it. */
async function sliderMs(): Promise<readonly number[]> {
  const slider = document.querySelector<HTMLInputElement>("#weight-knowledge");
  const answer = document.querySelector("[data-ranking=first]");
  if (!slider || !answer) throw new Error("no slider");
  slider.scrollIntoView();
  const took: number[] = [];
  for (let turn = 0; turn < 24; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    const shown = new Promise<number>((resolve) => {
      const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => resolve(performance.now()));
      });
      seen.observe(answer, { childList: true, subtree: true });
    });
    slider.valueAsNumber = (turn * 5) % 100;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    took.push((await shown) - start);
  }
  return took.slice(4);
}
