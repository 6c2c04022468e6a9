import { chromium } from "playwright-core";
import { quiet } from "../test/browser/support/browser.ts";
import { findBrowser } from "../test/browser/support/chromium.ts";
import { start } from "./http/server.ts";
import { type BenchLine, median, rounded } from "./measure.ts";

export const name = "change";

/**
 * What the browser's main thread does for a choice, in the example and with 130 units. A chip: from the answer's arrival
 * to the frame that shows it. A slider: the longer of two frames, each from its begin until it is painted: the one in
 * which it is moved, that shows its number, and the one that shows the answer. Between them a worker computes, and the
 * thread is free for the next move; how long until the answer stands, waiting included, is told beside it.
 */
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
      const moves = await page.evaluate(sliderMs);
      const ofMoves = (value: (move: (typeof moves)[number]) => number) =>
        rounded(median(moves.map(value)), 0);
      const line = { unit: "ms to the frame that shows it", goal: `<= ${goal}` };
      lines.push(
        { name: `${name} chip ${municipality}`, value: chip, ...line },
        {
          name: `${name} slider ${municipality}`,
          value: ofMoves(({ moved, answered }) => Math.max(moved, answered)),
          ...line,
          unit: "ms of a frame",
        },
        {
          name: `${name} slider answered ${municipality}`,
          value: ofMoves(({ stands }) => stands),
          unit: "ms until the answer stands",
          goal: "none",
        },
      );
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

type Move = { readonly moved: number; readonly answered: number; readonly stands: number };

/** A slider moved at the begin of a frame, as a browser tells it of a hand that moves it. */
async function sliderMs(): Promise<readonly Move[]> {
  const slider = document.querySelector<HTMLInputElement>("#weight-knowledge");
  const bars = document.querySelector("[data-ranking=first]");
  if (!slider || !bars) throw new Error("no slider");
  slider.scrollIntoView();
  const painted = () =>
    new Promise<number>((resolve) => {
      const after = new MessageChannel();
      after.port1.onmessage = () => resolve(performance.now());
      after.port2.postMessage(null);
    });
  const begins = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const moves: Move[] = [];
  for (let turn = 0; turn < 24; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const start = await begins();
    let begun = start;
    let isAnswered = false;
    const answer = new Promise<Omit<Move, "moved">>((resolve) => {
      const seen = new MutationObserver(async () => {
        seen.disconnect();
        isAnswered = true;
        const from = begun;
        const end = await painted();
        resolve({ answered: end - from, stands: end - start });
      });
      seen.observe(bars, { childList: true, subtree: true });
    });
    slider.valueAsNumber = (turn * 5) % 100;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    const moved = (await painted()) - start;
    while (!isAnswered) begun = await begins();
    moves.push({ moved, ...(await answer) });
  }
  return moves.slice(4);
}
