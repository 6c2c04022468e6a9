import { closeBrowser } from "./browser.ts";

export const mochaHooks = { afterAll: closeBrowser };
