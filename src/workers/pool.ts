import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { Overload } from "../app/overload.ts";

export type PoolSettings = {
  readonly threads?: number;
  /** How many sums may wait for a free thread. */
  readonly queue?: number;
  readonly retryAfterSeconds?: number;
};

export type Pool = {
  /**
   * What `run` of a task's file gives for this input, computed in a thread of its own. Throws Overload when the queue
   * is full. A sum that is aborted gives its thread back.
   */
  run<I, O>(file: URL, input: I, signal?: AbortSignal): Promise<O>;
  /** Ends at once; what was waited for is refused. */
  close(): Promise<void>;
};

/** As many threads as cores, and a bounded queue before them. */
export function createPool(settings: PoolSettings = {}): Pool {
  const { threads = availableParallelism(), queue = 32, retryAfterSeconds = 5 } = settings;
  // Fewer at least than at most would leave the queue without a thread after an abort, until the next sum came.
  const piscina = new Piscina({ name: "run", minThreads: threads, maxThreads: threads, recordTiming: false });
  return {
    async run(file, input, signal) {
      if (piscina.queueSize >= queue) throw new Overload(retryAfterSeconds);
      return await piscina.run(input, { filename: fileURLToPath(file), ...(signal && { signal }) });
    },
    close: () => piscina.destroy(),
  };
}
