import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { presentAsker } from "../app/asker.ts";
import type { Progress } from "../app/computations/computation.ts";
import { Overload, TooHeavy } from "../app/overload.ts";
import { DomainError } from "../domain/errors.ts";
import type { Done, Job } from "./task.ts";
import { turnsOf } from "./turns.ts";

export type PoolSettings = {
  /** Beside the one that is kept for pages. */
  readonly threads?: number;
  /** How many sums may wait for a free thread. */
  readonly queue?: number;
  /** A sum that takes longer is ended. None, if nobody says. */
  readonly longestMs?: number;
  /** What each thread may hold, in megabytes beside its arrays of numbers. */
  readonly megabytes?: number;
};

export type Pool = {
  readonly threads: number;
  /**
   * What `run` of a task's file gives for this input, computed in a thread of its own, when the turn of whoever asks has
   * come. Throws Overload when too many wait, TooHeavy for a sum that takes too long or too much memory. A sum that is
   * aborted gives its thread back.
   */
  run<I, O>(file: URL, input: I, signal?: AbortSignal, progress?: Progress): Promise<O>;
  /** Ends at once; what was waited for is refused with an Overload, for it may be asked again when we are back. */
  close(): Promise<void>;
};

/** Where threads may be told apart by it (Linux), they step back for the one that answers requests. */
const niceIncrement = 10;
/** What has just been made, in each thread; V8's own measure is several times that, and is never given back. */
const youngMegabytes = 24;
/** When somebody who was refused because we stop may try again. */
const closingSeconds = 5;

/** As many threads as cores unless told, and one for pages, and a bounded queue before them. */
export function createPool(settings: PoolSettings = {}): Pool {
  const { threads = availableParallelism(), queue = 32, longestMs, megabytes = 160 } = settings;
  const places = threads + 1;
  const turns = turnsOf({ places, queue, now: () => performance.now() });
  // Fewer at least than at most would leave the queue without a thread after an abort, until the next sum came.
  const piscina = new Piscina({
    name: "run",
    minThreads: places,
    maxThreads: places,
    niceIncrement,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  let closing = false;
  return {
    threads,
    async run<I, O>(file: URL, input: I, signal?: AbortSignal, progress?: Progress): Promise<O> {
      const done = await turns.take(presentAsker(), signal);
      const limit = longestMs === undefined ? undefined : AbortSignal.timeout(longestMs);
      const signals = [signal, limit].filter((one) => one !== undefined);
      const channel = progress && new MessageChannel();
      channel?.port1.on("message", progress as Progress);
      const job: Job<I> = { input, port: channel?.port2 };
      try {
        const answer: Done<O> = await piscina.run(job, {
          filename: fileURLToPath(file),
          ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
          ...(channel && { transferList: [channel.port2] }),
        });
        if ("refused" in answer) throw new DomainError(answer.refused.kind, ...answer.refused.faults);
        return answer.output;
      } catch (error) {
        if (closing) throw new Overload(closingSeconds);
        if (limit?.aborted && !signal?.aborted) throw new TooHeavy("time");
        if ((error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY") throw new TooHeavy("memory");
        throw error;
      } finally {
        channel?.port1.close();
        done();
      }
    },
    close: () => {
      closing = true;
      return piscina.destroy();
    },
  };
}
