import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Services } from "../../../src/web/services.ts";
import { testApp } from "../../support/services.ts";

export type RunningServer = {
  /** `http://localhost:41234` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
};

/** The whole site on a free port, on real services but for what is replaced. */
export async function startServer(replacements: Partial<Services> = {}): Promise<RunningServer> {
  const server = createServer(await testApp(replacements));
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
