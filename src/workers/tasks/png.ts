import { pngOf } from "../../files/png.ts";
import { task } from "../task.ts";

/** A picture, in a thread. */
export const run = task(pngOf);
