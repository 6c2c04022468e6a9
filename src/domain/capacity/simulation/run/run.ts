import { nextExponential } from "../../../random/exponential.ts";
import type { Stream } from "../../../random/stream.ts";
import type { Arrivals } from "../arrivals.ts";
import type { Layout } from "../layout.ts";
import { EventHeap } from "./event-heap.ts";
import { Lines } from "./lines.ts";
import { Tally } from "./tally.ts";

/**
 * The weeks of one replication: unseen until `from`, those who come before `until` count, and are given up waiting for
 * at `atLatest`.
 */
type Window = { readonly from: number; readonly until: number; readonly atLatest: number };

/**
 * One replication of one variant by event scheduling (Law 2015, Simulation Modeling and Analysis, section 1.4).
 * An event is a need that comes, or a pool (numbered after the needs) that ends a course. Those who come after
 * the weeks counted still come, so that nobody counted waits less for it; those of an overloaded pool do not
 * come at all. It ends when all who count were helped, or at the latest then: a tally that has come > helped did not
 * clear.
 */
export class Run {
  readonly tallies: readonly Tally[];
  events = 0;
  readonly #layout: Layout;
  readonly #arrivals: Arrivals;
  readonly #window: Window;
  readonly #gaps: Float64Array;
  readonly #heap: EventHeap;
  readonly #lines: Lines;
  readonly #free: Int32Array;
  #waiting = 0;
  #pending = 0;

  constructor(layout: Layout, arrivals: Arrivals, window: Window) {
    const servers = Int32Array.from(layout.pools, (pool) => pool.servers);
    this.tallies = layout.pools.map(() => new Tally());
    this.#layout = layout;
    this.#arrivals = arrivals;
    this.#window = window;
    this.#gaps = Float64Array.from(layout.needs, (need) => 1 / need.arrivalRate);
    this.#heap = new EventHeap(layout.needs.length + servers.reduce((sum, count) => sum + count, 1));
    this.#lines = new Lines(layout.lines);
    this.#free = servers;
  }

  play(): void {
    const heap = this.#heap;
    const needs = this.#layout.needs.length;
    const { until, atLatest } = this.#window;
    this.#begin();
    while (heap.size > 0) {
      const now = heap.times[0] as number;
      if (now >= until && (this.#pending === 0 || now >= atLatest)) break;
      const kind = heap.kinds[0] as number;
      if (kind < needs) this.#comes(kind);
      else this.#courseEnds(kind - needs);
      this.events++;
    }
  }

  #begin(): void {
    const { home, overloaded, needs } = this.#layout;
    for (let need = 0; need < needs.length; need++) {
      if (needs[need]?.arrivalRate !== 0 && !overloaded[home[need] as number]) {
        this.#heap.push(this.#gap(need), need);
      }
    }
  }

  #gap(need: number): number {
    return (this.#gaps[need] as number) * nextExponential(this.#arrivals.streams[need] as Stream);
  }

  /** The first event is that a need comes. */
  #comes(need: number): void {
    const now = this.#heap.times[0] as number;
    const length = (this.#arrivals.lengths[need] as () => number)();
    this.#heap.replaceFirst(now + this.#gap(need), need);
    const pool = this.#freePool(need);
    if (this.#counts(now)) {
      const tally = this.tallies[this.#layout.home[need] as number] as Tally;
      if (pool === -1) {
        tally.waitingUntil(now);
        this.#pending++;
      } else {
        tally.helped++;
        this.#meets(need, pool);
      }
      tally.came++;
    }
    if (pool === -1) {
      this.#waiting++;
      this.#lines.join(this.#layout.line[need] as number, now, length, need);
      return;
    }
    this.#free[pool] = (this.#free[pool] as number) - 1;
    const end = now + length * (this.#layout.slowdown[this.#cell(need, pool)] as number);
    this.#works(pool, now, end);
    this.#heap.push(end, this.#layout.needs.length + pool);
  }

  /** The first event is that a course in a pool ends: who waits is next, or a server is free. */
  #courseEnds(pool: number): void {
    const line = this.#nextLine(pool);
    if (line === -1) {
      this.#free[pool] = (this.#free[pool] as number) + 1;
      this.#heap.pop();
      return;
    }
    const { cameAt, lengths, needs } = this.#lines;
    const now = this.#heap.times[0] as number;
    const place = this.#lines.leave(line);
    const need = needs[place] as number;
    const came = cameAt[place] as number;
    this.#waiting--;
    if (this.#counts(came)) {
      const tally = this.tallies[this.#layout.home[need] as number] as Tally;
      tally.waitingUntil(now);
      tally.helped++;
      tally.delayed(now - came);
      this.#pending--;
      this.#meets(need, pool);
    }
    const end = now + (lengths[place] as number) * (this.#layout.slowdown[this.#cell(need, pool)] as number);
    this.#works(pool, now, end);
    this.#heap.replaceFirst(end, this.#layout.needs.length + pool);
  }

  /** A need's own pool if it has a free server, else the nearest that may lend one, else -1. */
  #freePool(need: number): number {
    const own = this.#layout.home[need] as number;
    if ((this.#free[own] as number) > 0) return own;
    const others = this.#layout.lenders[need] as Int32Array;
    for (let at = 0; at < others.length; at++) {
      if ((this.#free[others[at] as number] as number) > 0) return others[at] as number;
    }
    return -1;
  }

  /**
   * The line from which a pool takes next: the first tier where anybody waits, and there whoever came first.
   */
  #nextLine(pool: number): number {
    if (this.#waiting === 0) return -1;
    const { first, cameAt } = this.#lines;
    for (const tier of this.#layout.tiers[pool] as readonly Int32Array[]) {
      let best = -1;
      let earliest = Number.POSITIVE_INFINITY;
      for (let at = 0; at < tier.length; at++) {
        const line = tier[at] as number;
        const front = first[line] as number;
        if (front !== -1 && (cameAt[front] as number) < earliest) {
          best = line;
          earliest = cameAt[front] as number;
        }
      }
      if (best !== -1) return best;
    }
    return -1;
  }

  /** A need that counts meets the pool that helps it. */
  #meets(need: number, pool: number): void {
    const { home, competent, asks } = this.#layout;
    const tally = this.tallies[home[need] as number] as Tally;
    if (home[need] !== pool) tally.borrowed++;
    if (asks[need] === 0) return;
    tally.asked++;
    tally.met += competent[this.#cell(need, pool)] as number;
  }

  #works(pool: number, start: number, end: number): void {
    const { from, until } = this.#window;
    if (end > from && start < until) {
      (this.tallies[pool] as Tally).worked += Math.min(end, until) - Math.max(start, from);
    }
  }

  #counts(came: number): boolean {
    return came >= this.#window.from && came < this.#window.until;
  }

  #cell(need: number, pool: number): number {
    return need * this.#layout.pools.length + pool;
  }
}
