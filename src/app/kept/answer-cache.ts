import type { Progress } from "../computations/computation.ts";
import { estimatedBytes } from "./estimated-bytes.ts";
import type { Room } from "./room.ts";

export type Compute<V> = (signal: AbortSignal, progress: Progress) => Promise<V>;

export type AnswerCache<V> = {
  /**
   * What was computed for this key before, or is being computed now, else what `compute` gives. Its signal is aborted
   * once everybody who waits for the key has aborted theirs; whoever names no signal waits to the end. Its progress is
   * told to all who wait.
   */
  get(key: string, compute: Compute<V>, signal?: AbortSignal, progress?: Progress): Promise<V>;
};

/** About how much memory an answer takes. */
export type BytesOf<V> = (answer: V) => number;

type UnderWay<V> = {
  readonly answer: Promise<V>;
  readonly abort: AbortController;
  readonly watching: Set<Progress>;
  waiting: number;
};

/** Keeps answers in the room. A failure is not kept. Without `bytesOf` an answer is walked through for its size. */
export function answerCache<V extends NonNullable<unknown>>(
  room: Room,
  bytesOf: BytesOf<V> = estimatedBytes,
): AnswerCache<V> {
  const kept = room.shelf<V>(bytesOf);
  const underWay = new Map<string, UnderWay<V>>();

  function begin(key: string, compute: Compute<V>): UnderWay<V> {
    const abort = new AbortController();
    const watching = new Set<Progress>();
    const tellAll: Progress = (share) => {
      for (const tell of watching) tell(share);
    };
    const begun: UnderWay<V> = {
      // Begun when whoever asks is among the watching.
      answer: Promise.resolve().then(() => compute(abort.signal, tellAll)),
      abort,
      watching,
      waiting: 0,
    };
    underWay.set(key, begun);
    const end = () => {
      const isCurrent = underWay.get(key) === begun;
      if (isCurrent) underWay.delete(key);
      return isCurrent;
    };
    begun.answer.then((answer) => {
      if (end()) kept.set(key, answer);
    }, end);
    abort.signal.addEventListener("abort", end);
    return begun;
  }

  return {
    async get(key, compute, signal, progress) {
      signal?.throwIfAborted();
      return kept.get(key) ?? waitFor(underWay.get(key) ?? begin(key, compute), signal, progress);
    },
  };
}

function waitFor<V>(
  begun: UnderWay<V>,
  signal: AbortSignal | undefined,
  progress: Progress | undefined,
): Promise<V> {
  begun.waiting += 1;
  if (progress) begun.watching.add(progress);
  if (signal === undefined) return begun.answer;
  return new Promise((resolve, reject) => {
    const leave = () => {
      begun.waiting -= 1;
      if (progress) begun.watching.delete(progress);
      if (begun.waiting === 0) begun.abort.abort(signal.reason);
      reject(signal.reason);
    };
    signal.addEventListener("abort", leave, { once: true });
    begun.answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
