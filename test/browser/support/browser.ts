import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findBrowser } from "./chromium.ts";
import { type RunningServer, startServer } from "./server.ts";

/** Chromium asks for its maker's addresses at every start unless told not to. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser: Browser | undefined;
let server: RunningServer | undefined;

/** Opens an address of the site in a fresh window of 1280 × 800 pixels, unless told otherwise. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= await chromium.launch({ executablePath: (await findBrowser()).CHROMIUM_PATH, args: quiet });
  server ??= await startServer();
  const context = await browser.newContext({
    baseURL: server.origin,
    viewport: { width: 1280, height: 800 },
    locale: "da-DK",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** Closes what `open` started. Mocha calls it when all tests are done. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  await server?.stop();
  browser = undefined;
  server = undefined;
}
