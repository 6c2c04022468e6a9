import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buildAssets } from "../../../src/assets/build.ts";
import { parseSettings } from "../../../src/config.ts";
import { servicesOf } from "../../../src/services.ts";
import { createApp } from "../../../src/web/app.ts";
import type { Services } from "../../../src/web/services.ts";

const settings = parseSettings({
  NODE_ENV: "test",
  LOG_LEVEL: "fatal",
  RATE_LIMIT: "0",
  TOVHOLDER_DATA: join(import.meta.dirname, "../../../var/test"),
});

let made: Promise<Services> | undefined;

/** The real services, made once for all tests of a run. */
export function testServices(): Promise<Services> {
  made ??= buildAssets().then(() => servicesOf(settings));
  return made;
}

export type RunningServer = {
  /** `http://localhost:41234` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
};

/** The whole site on a free port. What `replacements` names is taken from there. */
export async function startServer(replacements: Partial<Services> = {}): Promise<RunningServer> {
  const server = createServer(createApp({ ...(await testServices()), ...replacements }));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
