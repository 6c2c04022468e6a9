import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { closeAfterTest, closeAtEnd } from "../../support/hooks.ts";
import { findBrowser } from "./chromium.ts";
import { type RunningServer, startServer } from "./server.ts";

/** Chromium asks for its maker's addresses at every start unless told not to. */
export const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

type Running = { readonly browser: Browser; readonly server: RunningServer };

let running: Promise<Running> | undefined;

/** What a page has asked for, and what was thrown or refused in it, since it was opened. */
type Heard = { readonly asked: readonly string[]; readonly complaints: readonly string[] };

const heard = new WeakMap<Page, Heard>();

export const heardOf = (page: Page): Heard => heard.get(page) ?? { asked: [], complaints: [] };

function listenTo(page: Page): void {
  const asked: string[] = [];
  const complaints: string[] = [];
  heard.set(page, { asked, complaints });
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
}

async function start(): Promise<Running> {
  const { CHROMIUM_PATH: executablePath } = await findBrowser();
  const [browser, server] = await Promise.all([
    chromium.launch({ executablePath, args: quiet }),
    startServer(),
  ]);
  closeAtEnd(async () => {
    running = undefined;
    await browser.close();
    await server.stop();
  });
  return { browser, server };
}

/** Opens an address of the site in a fresh window of 1280 × 800 pixels, unless told otherwise. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  running ??= start();
  const { browser, server } = await running;
  const context = await browser.newContext({
    baseURL: server.origin,
    viewport: { width: 1280, height: 800 },
    locale: "da-DK",
    ...options,
  });
  // A window that nobody looks at any more still takes its share of the machine.
  closeAfterTest(() => context.close());
  const page = await context.newPage();
  listenTo(page);
  await page.goto(path);
  return page;
}
