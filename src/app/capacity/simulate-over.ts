import type { SimulationAnswer } from "../../domain/capacity/simulation/answer.ts";
import type { SimulationQuestion } from "../../domain/capacity/simulation/question.ts";
import type { Replication } from "../../domain/capacity/simulation/replication.ts";
import { replicationsWanted } from "../../domain/capacity/simulation/results/precision.ts";
import type { Progress } from "../computations/computation.ts";
import type { Computations } from "../computations/computations.ts";

/**
 * A simulation whose replications are run `threads` at a time. The answer is that of `simulate`, however many there
 * are.
 */
export async function simulateOver(
  { replicate, conclude }: Pick<Computations, "replicate" | "conclude">,
  threads: number,
  question: SimulationQuestion,
  signal?: AbortSignal,
  progress: Progress = () => {},
): Promise<SimulationAnswer> {
  const done: Replication[] = [];
  const failure = new AbortController();
  const either = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
  const { atMost } = question.replications;
  for (;;) {
    const wanted = replicationsWanted(question, done);
    if (wanted === done.length) return conclude({ question, done }, either);
    const parts = partsOf(done.length, wanted, threads);
    const ran = parts.map(() => 0);
    const tell = (part: number, count: number) => {
      ran[part] = count;
      progress(ran.reduce((sum, own) => sum + own, done.length) / atMost);
    };
    const running = parts.map((part, at) =>
      replicate({ question, ...part }, either, (share) => tell(at, share * part.count)),
    );
    const lots = await Promise.all(running).catch((error) => {
      // The other parts need not go on.
      failure.abort();
      throw error;
    });
    done.push(...lots.flat());
    progress(done.length / atMost);
  }
}

/** The replications from one place to another in parts as alike as can be, none of them empty. */
function partsOf(from: number, to: number, threads: number) {
  const count = Math.min(threads, to - from);
  const start = (part: number) => from + Math.floor(((to - from) * part) / count);
  return Array.from({ length: count }, (_, part) => ({
    from: start(part),
    count: start(part + 1) - start(part),
  }));
}
