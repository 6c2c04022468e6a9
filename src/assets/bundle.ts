import { basename, join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { compileString, Logger } from "sass";
import { builtAddress, root } from "./paths.ts";

/** A built file: `name` as its source is called, `file` with the hash of its content. */
type Output = { readonly name: string; readonly file: string };

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  publicPath: builtAddress,
  target: ["es2023", "safari17", "firefox120", "chrome120"],
  logLevel: "warning",
} satisfies BuildOptions;

export async function bundleScripts(
  entryPoints: readonly string[],
  outdir: string,
): Promise<readonly Output[]> {
  const { metafile } = await build({
    ...common,
    outdir,
    entryPoints: [...entryPoints],
    format: "esm",
    splitting: true,
    alias: { zod: join(root, "src/client/no-schemas.ts") },
  });
  return outputsOf(metafile, ".js");
}

/** Compiles SCSS files to one main.css, and lets esbuild copy and hash the fonts and images that they name. */
export async function bundleStyles(files: readonly string[], outdir: string): Promise<readonly Output[]> {
  const { css } = compileString(files.map((file) => `@use "${file}" as *;`).join("\n"), {
    loadPaths: [root, join(root, "src/styles"), join(root, "node_modules")],
    quietDeps: true,
    logger: Logger.silent,
  });
  const { metafile } = await build({
    ...common,
    outdir,
    stdin: { contents: css, loader: "css", resolveDir: join(root, "node_modules"), sourcefile: "main.css" },
    entryNames: "main-[hash]",
    loader: { ".woff2": "file", ".svg": "file" },
  });
  return outputsOf(metafile, ".css");
}

/** Entry points by their own name, files that styles refer to by the name they were copied from. */
function outputsOf(metafile: Metafile, extension: string): readonly Output[] {
  return Object.entries(metafile.outputs).flatMap(([file, { entryPoint, inputs }]) => {
    const [copied] = Object.keys(inputs);
    if (entryPoint) return [{ name: basename(entryPoint).replace(/\.\w+$/, extension), file }];
    if (copied && !file.endsWith(extension)) return [{ name: basename(copied), file }];
    return [];
  });
}
