import { spawn } from "node:child_process";
import { once } from "node:events";

/** A server beside ours with nothing to do: how long it lets one wait is the machine's own doing. */
export async function serveIdle(): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const program = `const server = require("node:http").createServer((_, response) => response.end("idle"));
    server.listen(0, "localhost", () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  const [port] = await once(child.stdout, "data");
  return {
    origin: `http://localhost:${String(port).trim()}`,
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
