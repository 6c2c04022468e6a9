import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");
/** Where the built assets lie, and the address under which they are served. */
export const builtFolder = join(root, "public/assets");
export const builtAddress = "/assets";
export const manifestName = "manifest.json";
