import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { inputsHash } from "./inputs.ts";
import { builtAddress, builtFolder, manifestName, root } from "./paths.ts";

/** `inputs` is the hash of what the assets were built from; `files` leads from a plain name to a hashed address. */
type Manifest = { readonly inputs: string; readonly files: Readonly<Record<string, string>> };

/** Rules for print, reduced motion and forced colours come last, so that they hold against everything before. */
const media = "src/styles/_media.scss";

/** Builds the browser's code and styles into public/assets, unless they are as new as their sources. */
export async function buildAssets(): Promise<"built" | "fresh"> {
  const inputs = inputsHash();
  if (readManifest()?.inputs === inputs) return "fresh";

  // Loaded only here: sass and esbuild take longer to load than everything else at a fresh start.
  const { bundleScripts, bundleStyles } = await import("./bundle.ts");
  // Built aside and put in place at once, so that nobody who starts meanwhile finds half of it.
  const folder = join(root, `var/assets-${process.pid}`);
  const bundles = await Promise.all([
    bundleScripts(globSync("src/client/{main,modules/*.worker}.ts", { cwd: root }).toSorted(), folder),
    bundleStyles(
      ["src/styles/_main.scss", ...globSync("views/**/_*.scss", { cwd: root }).toSorted(), media],
      folder,
    ),
  ]);
  const files = Object.fromEntries(
    bundles.flatMap((outputs) =>
      outputs.map(({ name, file }) => [name, `${builtAddress}/${basename(file)}`] as const),
    ),
  );
  for (const file of globSync("*.{js,css,svg}", { cwd: folder })) compress(join(folder, file));
  writeFileSync(join(folder, manifestName), `${JSON.stringify({ inputs, files }, null, 2)}\n`);
  rmSync(builtFolder, { recursive: true, force: true });
  renameSync(folder, builtFolder);
  return "built";
}

function readManifest(): Manifest | null {
  const file = join(builtFolder, manifestName);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function compress(file: string): void {
  const content = readFileSync(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: quality }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

if (import.meta.main) {
  const began = performance.now();
  const outcome = await buildAssets();
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  if (outcome === "built") console.log(`Built the browser's code and styles (${took}).`);
}
