import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { Overload } from "../app/overload.ts";
import type { Progress } from "../app/sums/sum.ts";
import { DomainError } from "../domain/errors.ts";
import type { Done, Job } from "./task.ts";

export type PoolSettings = {
  readonly threads?: number;
  /** How many sums may wait for a free thread. */
  readonly queue?: number;
  readonly retryAfterSeconds?: number;
};

export type Pool = {
  readonly threads: number;
  /**
   * What `run` of a task's file gives for this input, computed in a thread of its own. Throws Overload when the queue
   * is full. A sum that is aborted gives its thread back.
   */
  run<I, O>(file: URL, input: I, signal?: AbortSignal, progress?: Progress): Promise<O>;
  /** Ends at once; what was waited for is refused. */
  close(): Promise<void>;
};

/** Where threads may be told apart by it (Linux), they step back for the one that answers requests. */
const niceIncrement = 10;

/** As many threads as cores, and a bounded queue before them. */
export function createPool(settings: PoolSettings = {}): Pool {
  const { threads = availableParallelism(), queue = 32, retryAfterSeconds = 5 } = settings;
  // Fewer at least than at most would leave the queue without a thread after an abort, until the next sum came.
  const size = { minThreads: threads, maxThreads: threads };
  const piscina = new Piscina({ name: "run", ...size, niceIncrement, recordTiming: false });
  return {
    threads,
    async run<I, O>(file: URL, input: I, signal?: AbortSignal, progress?: Progress): Promise<O> {
      if (piscina.queueSize >= queue) throw new Overload(retryAfterSeconds);
      const channel = progress && new MessageChannel();
      channel?.port1.on("message", progress as Progress);
      const job: Job<I> = { input, port: channel?.port2 };
      try {
        const done: Done<O> = await piscina.run(job, {
          filename: fileURLToPath(file),
          ...(signal && { signal }),
          ...(channel && { transferList: [channel.port2] }),
        });
        if ("refused" in done) throw new DomainError(done.refused.kind, done.refused.message);
        return done.output;
      } finally {
        channel?.port1.close();
      }
    },
    close: () => piscina.destroy(),
  };
}
