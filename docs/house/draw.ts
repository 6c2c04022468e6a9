import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawHouse } from "./draw-house.ts";
import { planOfHouse } from "./plan.ts";

/** Draws the house anew, from the folders and imports of `src`. */
writeFileSync(fileURLToPath(new URL("../house.svg", import.meta.url)), drawHouse(planOfHouse()));
