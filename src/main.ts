import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parseSettings, type Settings } from "./config.ts";
import { DomainError } from "./domain/errors.ts";
import { servicesOf } from "./services.ts";
import { toldWithPlace } from "./texts/faults/told.ts";
import { createApp } from "./web/app.ts";
import type { Services } from "./web/services.ts";

/** How long answers under way may take once a stop is asked for, and all else until we are gone. */
const graceMs = 3_000;
const latestMs = 3_500;
const lookAtParentMs = 250;
const dayMs = 24 * 3_600_000;

/** Serves until a stop signal comes. Throws "invalid" for what of the data or its folder cannot be used. */
export async function serve(settings: Settings): Promise<void> {
  const services = await servicesOf(settings);
  const server = createServer(createApp(services));
  server.on("error", (error: NodeJS.ErrnoException) => stop(listenMessage(error, settings)));
  server.listen(settings.port, settings.host, () => {
    const { port } = server.address() as AddressInfo;
    console.log(`Tovholder: http://${hostInUrl(settings.host)}:${port}/da/`);
  });
  const stopping = new AbortController();
  const end = () => stopping.signal.aborted || close(server, services, stopping);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, end);
  if (process.env.npm_lifecycle_event !== undefined) whenParentEnds(end);
  expireDaily(services, stopping.signal);
  services.useCases.warm().catch((error) => {
    if (!stopping.signal.aborted) services.log.error({ err: error }, "could not sum ahead");
  });
}

/** Now and every day: what has been kept for its time goes, whether or not anybody comes. */
function expireDaily({ analyses: { expire }, log }: Services, stopping: AbortSignal): void {
  const expireNow = async () => {
    try {
      const analyses = await expire();
      if (analyses > 0) log.info({ analyses }, "deleted what had been kept for its time");
    } catch (error) {
      if (!stopping.aborted) log.error({ err: error }, "could not delete what had been kept for its time");
    }
  };
  void expireNow();
  setInterval(expireNow, dayMs).unref();
}

/**
 * npm passes a stop signal on to the shell that it starts us by, and many a shell (dash among them) ends without passing
 * it on to us.
 */
function whenParentEnds(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), lookAtParentMs).unref();
}

/** Takes no more, finishes what is under way, and ends. */
function close(server: Server, services: Services, stopping: AbortController): void {
  stopping.abort();
  server.close(() => void services.close().finally(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), graceMs).unref();
  // A thread that draws cannot be interrupted, and is waited for. Whatever is stored was so when it was written.
  setTimeout(() => process.exit(0), latestMs).unref();
}

function listenMessage({ code, message }: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken, perhaps by a Tovholder that runs already. Try another: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES")
    return `Port ${port} needs more rights than this user has. Try one above 1023: PORT=3000`;
  if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL") {
    return `HOST=${host}: this machine has no such address. Try localhost, or 0.0.0.0 for all its addresses.`;
  }
  return message;
}

const hostInUrl = (host: string) =>
  host.includes(":") ? `[${host}]` : host === "0.0.0.0" ? "localhost" : host;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

async function serveOrStop(): Promise<void> {
  try {
    await serve(parseSettings(process.env));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    stop(error.faults.map((fault) => toldWithPlace("en", fault)).join("\n"));
  }
}

if (import.meta.main) await serveOrStop();
