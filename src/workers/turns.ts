import type { Asker } from "../app/asker.ts";
import { Overload } from "../app/overload.ts";

type TurnSettings = {
  /** How many may be served at a time. The last place is kept for pages where there is more than one. */
  readonly places: number;
  /** How many may wait, of programs in all and of each address a quarter of them. */
  readonly queue: number;
  /** In milliseconds, of any origin. */
  readonly now: () => number;
};

type Turns = {
  /** Gives a place, and what to call when it is done with; waits for one in turn. Throws Overload. */
  take(asker: Asker, signal?: AbortSignal): Promise<() => void>;
};

type Waiting = { readonly asker: Asker; readonly begin: () => void };
type Serving = { readonly asker: Asker; readonly since: number };

/** What one sum is taken to last before any has been seen to end. */
const firstGuessMs = 500;
/** How much the newest sum counts in what is expected of the next. */
const newest = 0.2;
const longestEstimate = 600;

/**
 * Who is served next: pages before programs, and of programs the one from whose address the fewest are being served; of
 * equals whoever came first. Nobody but a page takes the last place, and no program more than a quarter of the queue.
 */
export function turnsOf({ places, queue, now }: TurnSettings): Turns {
  const waiting: Waiting[] = [];
  const serving = new Set<Serving>();
  let usualMs = firstGuessMs;
  const placesFor = ({ kind }: Asker) => (kind === "page" ? places : Math.max(1, places - 1));
  const servedOf = ({ address }: Asker) =>
    [...serving].filter(({ asker }) => asker.address === address).length;
  const isProgram = ({ asker }: { readonly asker: Asker }) => asker.kind === "program";

  function serveNext(): void {
    const able = waiting.filter(({ asker }) => serving.size < placesFor(asker));
    const [next] = able.toSorted(
      (a, b) => Number(isProgram(a)) - Number(isProgram(b)) || servedOf(a.asker) - servedOf(b.asker),
    );
    if (next === undefined) return;
    waiting.splice(waiting.indexOf(next), 1);
    next.begin();
    serveNext();
  }

  /** Until a place is likely to be free for one more: those at work may last as long as the longest has by now. */
  function secondsToWait(): number {
    const begun = Math.min(now(), ...[...serving].map(({ since }) => since));
    const each = Math.max(usualMs, now() - begun);
    const rounds = (waiting.length + serving.size) / Math.max(1, places - 1);
    return Math.min(longestEstimate, Math.max(1, Math.ceil((each * rounds) / 1000)));
  }

  function refuseFrom(asker: Asker): boolean {
    if (asker.kind === "house") return false;
    const alike = waiting.filter((one) => one.asker.kind === asker.kind);
    const own = alike.filter((one) => one.asker.address === asker.address);
    return alike.length >= queue || (isProgram({ asker }) && own.length >= Math.max(1, queue / 4));
  }

  return {
    take(asker, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (serving.size >= placesFor(asker) && refuseFrom(asker))
        return Promise.reject(new Overload(secondsToWait()));
      return new Promise((resolve, reject) => {
        const begin = () => {
          signal?.removeEventListener("abort", leave);
          const served: Serving = { asker, since: now() };
          serving.add(served);
          resolve(() => {
            if (!serving.delete(served)) return;
            usualMs += newest * (now() - served.since - usualMs);
            serveNext();
          });
        };
        const one: Waiting = { asker, begin };
        const leave = () => {
          waiting.splice(waiting.indexOf(one), 1);
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", leave, { once: true });
        waiting.push(one);
        serveNext();
      });
    },
  };
}
