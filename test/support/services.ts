import { join } from "node:path";
import type { Express } from "express";
import { buildAssets } from "../../src/assets/build.ts";
import { parseSettings } from "../../src/config.ts";
import { servicesOf } from "../../src/services.ts";
import { createApp } from "../../src/web/app.ts";
import type { Feature } from "../../src/web/features.ts";
import type { Services } from "../../src/web/services.ts";

const settings = parseSettings({
  NODE_ENV: "test",
  LOG_LEVEL: "silent",
  RATE_LIMIT: "0",
  TOVHOLDER_DATA: join(import.meta.dirname, "../../var/test"),
});

let made: Promise<Services> | undefined;

/** The real services, made once for all tests of a run. */
export function testServices(): Promise<Services> {
  made ??= buildAssets().then(() => servicesOf(settings));
  return made;
}

/** The site on the real services, but for what is replaced; with its own features, or those of a test. */
export async function testApp(
  replacements: Partial<Services> = {},
  features?: readonly Feature[],
): Promise<Express> {
  return createApp({ ...(await testServices()), ...replacements }, features);
}
