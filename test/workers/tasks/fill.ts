import { task } from "../../../src/workers/task.ts";

/** Holds more and more, without end. */
export const run = task(() => {
  const held: object[] = [];
  for (;;) held.push({ at: held.length });
});
