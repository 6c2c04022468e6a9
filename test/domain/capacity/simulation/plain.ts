import { arrivalsOf } from "../../../../src/domain/capacity/simulation/arrivals.ts";
import type { SimulationQuestion } from "../../../../src/domain/capacity/simulation/question.ts";
import { metresBetween } from "../../../../src/domain/geodesic.ts";
import { nextExponential } from "../../../../src/domain/random/exponential.ts";

export type Child = {
  readonly need: string;
  readonly home: number;
  readonly level: number;
  readonly competence: string | undefined;
  readonly cameAt: number;
  readonly length: number;
  helped?: { readonly pool: number; readonly from: number; readonly until: number };
};

/**
 * One replication of a question's first variant by the rules as they are told, over lists and with no regard to speed:
 * the yardstick of the real one, which shares with it only the random streams. Children come until `horizon`.
 */
export function plainly(
  question: SimulationQuestion,
  replication: number,
  horizon: number,
): readonly Child[] {
  const { needs, variants, travel, seed } = question;
  const [variant] = variants;
  if (variant === undefined) return [];
  const { pools, borrowing, lacking } = variant;
  const place = (id: string) => needs.find((need) => need.id === id)?.at;
  const metres = (need: string, pool: number) => {
    const [from, to] = [place(need), pools[pool]?.at];
    return from && to ? metresBetween(from, to) : 0;
  };
  const may = (competence: string | undefined, pool: number) =>
    lacking === "serve" || competence === undefined || pools[pool]?.competences.includes(competence) === true;
  const byNearness = (need: string) =>
    pools.map((_, pool) => pool).toSorted((a, b) => metres(need, a) - metres(need, b));
  const homeOf = (need: string, competence: string | undefined) => {
    const own = pools.findIndex(({ serves }) => serves === "all" || serves.includes(need));
    return may(competence, own) ? own : (byNearness(need).find((pool) => may(competence, pool)) as number);
  };
  const lasting = ({ need, length }: Child, pool: number) => {
    const there = (2 * metres(need, pool)) / 1000;
    const road = travel
      ? (travel.visitsPerWeek * there * travel.detour) / travel.kilometresPerHour / travel.hoursPerWeek
      : 0;
    return length * (pools[pool]?.lengthFactor ?? 1) * (1 + road);
  };

  const { streams, lengths } = arrivalsOf(needs, seed, replication);
  const children: Child[] = needs.flatMap(({ id, level, competence, arrivalRate }, at) => {
    const own: Child[] = [];
    const gap = () => nextExponential(streams[at] as Int32Array) / arrivalRate;
    for (let cameAt = gap(); cameAt < horizon; cameAt += gap()) {
      const length = (lengths[at] as () => number)();
      own.push({ need: id, home: homeOf(id, competence), level, competence, cameAt, length });
    }
    return own;
  });
  const coming = children.toSorted((a, b) => a.cameAt - b.cameAt);

  let waiting: Child[] = [];
  const inHelp = () => coming.filter(({ helped }) => helped && helped.until > now);
  const free = (pool: number) =>
    (pools[pool]?.servers ?? 0) > inHelp().filter(({ helped }) => helped?.pool === pool).length;
  const help = (child: Child, pool: number) => {
    child.helped = { pool, from: now, until: now + lasting(child, pool) };
    waiting = waiting.filter((other) => other !== child);
  };
  const first = (some: readonly Child[]) =>
    some.toSorted((a, b) => a.level - b.level || a.cameAt - b.cameAt)[0];

  let now = 0;
  let come = 0;
  for (;;) {
    const ends = inHelp().toSorted((a, b) => (a.helped?.until ?? 0) - (b.helped?.until ?? 0))[0];
    const next = coming[come];
    if (next === undefined && ends === undefined) return children;
    if (next !== undefined && (ends === undefined || next.cameAt < (ends.helped?.until ?? 0))) {
      come++;
      now = next.cameAt;
      const others =
        borrowing === "never" ? [] : byNearness(next.need).filter((p) => may(next.competence, p));
      const pool = [next.home, ...others].find(free);
      if (pool === undefined) waiting.push(next);
      else help(next, pool);
    } else {
      const pool = ends?.helped?.pool as number;
      now = ends?.helped?.until as number;
      const own = waiting.filter(({ home }) => home === pool);
      const others = borrowing === "never" ? [] : waiting.filter(({ competence }) => may(competence, pool));
      const taken = borrowing === "whenIdle" ? (first(own) ?? first(others)) : first([...own, ...others]);
      if (taken) help(taken, pool);
    }
  }
}
