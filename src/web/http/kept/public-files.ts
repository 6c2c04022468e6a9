import { readdirSync } from "node:fs";
import express, { type RequestHandler } from "express";

/** Serves the files that lie in a folder as they stand. They are listed once, so that no page costs a look at the disk. */
export function publicFiles(folder: string): RequestHandler {
  const entries = readdirSync(folder, { withFileTypes: true });
  const addresses = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => `/${name}`));
  const serve = express.static(folder, { index: false, redirect: false, maxAge: "1 day" });
  return (request, response, next) => (addresses.has(request.path) ? serve(request, response, next) : next());
}
