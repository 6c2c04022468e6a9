import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Answers requests on a free port. Tells the process that started it the origin, and whenever that asks, how many
 * milliseconds of CPU it has used.
 */
export function answer(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    process.send?.(`http://127.0.0.1:${port}`);
  });
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.on("disconnect", () => process.exit(0));
}
