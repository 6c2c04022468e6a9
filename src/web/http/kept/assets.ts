import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { RequestHandler } from "express";
import { type Encoding, encodingFor } from "./encoding.ts";

/** The built assets of a folder, held in memory and served compressed as they were built. */
export type Assets = {
  /** The address of an asset by its plain name: `main.css`. */
  readonly path: (name: string) => string;
  readonly serve: RequestHandler;
};

type Stored = { readonly type: string } & Readonly<Partial<Record<Encoding, Buffer>>>;

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

export function loadAssets(folder: string): Assets {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const { files } = manifest as { readonly files: Readonly<Record<string, string>> };
  const stored = new Map(
    globSync("*.{js,css,woff2,svg}", { cwd: folder }).map((name) => [`/${name}`, read(join(folder, name))]),
  );
  return {
    path: (name) => {
      const address = files[name];
      if (!address) throw new Error(`unknown asset: ${name}`);
      return address;
    },
    serve: (request, response, next) => {
      const asset = stored.get(request.path);
      if (!asset || (request.method !== "GET" && request.method !== "HEAD")) return next();
      const wanted = encodingFor(request.headers["accept-encoding"]);
      const encoding = asset[wanted] ? wanted : "identity";
      const body = asset[encoding];
      response.setHeader("Content-Type", asset.type);
      response.setHeader("Content-Length", body?.length ?? 0);
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      if (asset.br) response.setHeader("Vary", "Accept-Encoding");
      if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
      response.end(request.method === "HEAD" ? undefined : body);
    },
  };
}

function read(file: string): Stored {
  const type = types[extname(file)];
  if (!type) throw new Error(`no content type for ${basename(file)}`);
  return {
    type,
    identity: readFileSync(file),
    ...(existsSync(`${file}.br`) && { br: readFileSync(`${file}.br`) }),
    ...(existsSync(`${file}.gz`) && { gzip: readFileSync(`${file}.gz`) }),
  };
}
