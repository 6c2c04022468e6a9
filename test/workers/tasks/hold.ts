/** Holds its thread until told to let go, then says in which thread it ran. */
import { threadId } from "node:worker_threads";
import { task } from "../../../src/workers/task.ts";

export const run = task((gate: Int32Array<SharedArrayBuffer>): number => {
  Atomics.add(gate, 1, 1);
  Atomics.notify(gate, 1);
  Atomics.wait(gate, 0, 0);
  return threadId;
});
