import type { Progress } from "./sums/sum.ts";

type Compute<V> = (signal: AbortSignal, progress: Progress) => Promise<V>;

export type Memo<V> = {
  /**
   * What was computed for this key before, or is being computed now, else what `compute` gives. Its signal is aborted
   * once everybody who waits for the key has aborted theirs; whoever names no signal waits to the end. Its progress is
   * told to all who wait.
   */
  get(key: string, compute: Compute<V>, signal?: AbortSignal, progress?: Progress): Promise<V>;
};

type Entry<V> = {
  readonly value: Promise<V>;
  readonly abort: AbortController;
  readonly watching: Set<Progress>;
  waiting: number;
  done: boolean;
};

/** Keeps the `size` answers used last. A failure is not kept. */
export function memo<V>(size: number): Memo<V> {
  const entries = new Map<string, Entry<V>>();

  function begin(key: string, compute: Compute<V>): Entry<V> {
    const abort = new AbortController();
    const watching = new Set<Progress>();
    const tellAll: Progress = (share) => {
      for (const tell of watching) tell(share);
    };
    const entry: Entry<V> = {
      // Begun when whoever asks is among the watching.
      value: Promise.resolve().then(() => compute(abort.signal, tellAll)),
      abort,
      watching,
      waiting: 0,
      done: false,
    };
    const forget = () => {
      if (entries.get(key) === entry) entries.delete(key);
    };
    entry.value.then(() => {
      entry.done = true;
    }, forget);
    abort.signal.addEventListener("abort", forget);
    return entry;
  }

  return {
    get(key, compute, signal, progress) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      const entry = entries.get(key) ?? begin(key, compute);
      entries.delete(key);
      entries.set(key, entry);
      const oldest = entries.keys().next();
      if (entries.size > size && !oldest.done) entries.delete(oldest.value);
      return entry.done ? entry.value : waitFor(entry, signal, progress);
    },
  };
}

function waitFor<V>(
  entry: Entry<V>,
  signal: AbortSignal | undefined,
  progress: Progress | undefined,
): Promise<V> {
  entry.waiting += 1;
  if (progress) entry.watching.add(progress);
  if (signal === undefined) return entry.value;
  return new Promise((resolve, reject) => {
    const leave = () => {
      entry.waiting -= 1;
      if (progress) entry.watching.delete(progress);
      if (entry.waiting === 0 && !entry.done) entry.abort.abort(signal.reason);
      reject(signal.reason);
    };
    signal.addEventListener("abort", leave, { once: true });
    entry.value.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
