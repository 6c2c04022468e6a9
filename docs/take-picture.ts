import { fileURLToPath } from "node:url";
import { open } from "../test/browser/support/browser.ts";
import { mochaHooks } from "../test/support/hooks.ts";

/** Takes the picture that opens the README: the four models, with a child's path lit up in each. */
const page = await open("/da/", { viewport: { width: 1280, height: 1400 } });
await page.locator(".tiles").screenshot({ path: fileURLToPath(new URL("compare.png", import.meta.url)) });
await mochaHooks.afterAll();
process.exit(0);
