import { z } from "zod";
import { type Fault, fault } from "../../faults/fault.ts";
import { addFaults, refusing } from "../../faults/issues.ts";
import { CourseLength } from "./course-length.ts";

/**
 * The most that one question may hold: `arrivals` to be expected in one replication of one variant, `events` of them
 * over all variants and replications (some minutes' work), and `outcomes` of pools over all replications.
 */
const simulationLimits = {
  needs: 1000,
  pools: 200,
  variants: 20,
  arrivals: 5_000_000,
  events: 300_000_000,
  outcomes: 50_000,
} as const;

const Id = z.string().min(1).max(100);
const Place = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).readonly();

/**
 * Children who come to need support, `arrivalRate` a week. A lower `level` goes first in line. `competence` is
 * what the course asks of the pool, `at` where the child is.
 */
export const Need = z
  .strictObject({
    id: Id,
    level: z.number().int().min(1).max(9),
    arrivalRate: z.number().min(0).max(1e6),
    length: CourseLength,
    competence: Id.optional(),
    at: Place.optional(),
  })
  .readonly();
export type Need = z.infer<typeof Need>;

/**
 * A pool that can run `servers` courses at a time and is home to the needs it `serves`. `lengthFactor` makes
 * its courses shorter or longer than the needs say.
 */
export const SupportPool = z
  .strictObject({
    id: Id,
    servers: z.number().int().min(0).max(100_000),
    serves: z.union([z.literal("all"), z.array(Id).max(simulationLimits.needs).readonly()]),
    competences: z.array(Id).max(simulationLimits.needs).readonly().default([]),
    lengthFactor: z.number().gt(0).max(100).default(1),
    at: Place.optional(),
  })
  .readonly();
export type SupportPool = z.infer<typeof SupportPool>;

/**
 * `whenIdle`: a pool takes others' needs only when none of its own wait. `always`: one line for all pools. A
 * need that asks for what its own pool lacks is served there all the same, or sent to the nearest pool that has
 * it.
 */
export const Variant = z
  .strictObject({
    id: Id,
    pools: z.array(SupportPool).min(1).max(simulationLimits.pools).readonly(),
    borrowing: z.enum(["never", "whenIdle", "always"]).default("never"),
    lacking: z.enum(["serve", "send"]).default("serve"),
  })
  .readonly();
export type Variant = z.infer<typeof Variant>;

/** `detour` is the road's length over the straight line; a course takes `hoursPerWeek` at the child. */
export const Travel = z
  .strictObject({
    kilometresPerHour: z.number().gt(0).max(200),
    detour: z.number().min(1).max(5).default(1.3),
    visitsPerWeek: z.number().min(0).max(50),
    hoursPerWeek: z.number().gt(0).max(168),
  })
  .readonly();
export type Travel = z.infer<typeof Travel>;

export const Replications = z
  .strictObject({
    atLeast: z.number().int().min(2).max(10_000).default(10),
    atMost: z.number().int().min(2).max(10_000).default(400),
    halfWidth: z.number().min(0).default(0.25),
  })
  .refine(({ atLeast, atMost }) => atLeast <= atMost, refusing("least-above-most", {}))
  .readonly();

/**
 * The same needs under each variant. Each replication first runs `warmUpWeeks` unseen, then counts those who
 * come in the following `weeks` until each has been helped. Replications go on until the 95 % interval of the
 * mean wait is at most `halfWidth` weeks to either side in every variant (80 at the least, see `precision.ts`), or to
 * `atMost`.
 */
export const SimulationQuestion = z
  .strictObject({
    needs: z.array(Need).min(1).max(simulationLimits.needs).readonly(),
    variants: z.array(Variant).min(1).max(simulationLimits.variants).readonly(),
    travel: Travel.optional(),
    longerThan: z.number().min(0).default(4),
    warmUpWeeks: z.number().min(0).max(100_000),
    weeks: z.number().gt(0).max(1_000_000),
    replications: Replications.prefault({}),
    seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1),
  })
  .superRefine(({ needs, variants, replications, warmUpWeeks, weeks }, context) => {
    const refuse = (found: Fault) => addFaults(context, [found]);
    if (repeats(needs)) refuse(fault("ids-must-differ", {}, "needs"));
    if (repeats(variants)) refuse(fault("ids-must-differ", {}, "variants"));
    variants.forEach((variant, at) => {
      const place = ["variants", at, "pools"] as const;
      if (repeats(variant.pools)) refuse(fault("ids-must-differ", {}, ...place));
      const homesOf = homesIn(variant.pools);
      const had = new Set(variant.pools.flatMap(({ competences }) => competences));
      for (const { id, competence } of needs) {
        const homes = homesOf(id);
        if (homes !== 1) refuse(fault("not-one-pool", { count: homes, need: id }, ...place));
        if (variant.lacking === "send" && competence !== undefined && !had.has(competence))
          refuse(fault("competence-lacking", { need: id, competence }, ...place));
      }
    });
    const weekly = needs.reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
    const arrivals = weekly * (warmUpWeeks + weeks);
    const effort = variants.reduce((sum, variant) => sum + effortPerArrival(needs.length, variant), 0);
    const events = arrivals * effort * replications.atMost;
    const outcomes = variants.reduce((sum, { pools }) => sum + pools.length, 0) * replications.atMost;
    const most = simulationLimits;
    if (arrivals > most.arrivals) refuse(fault("too-many-arrivals", { most: most.arrivals }, "weeks"));
    if (outcomes > most.outcomes) refuse(fault("too-many-outcomes", { most: most.outcomes }, "replications"));
    if (events > most.events) refuse(fault("too-many-arrivals-in-all", { most: most.events }, "weeks"));
  })
  .readonly();
export type SimulationQuestion = z.infer<typeof SimulationQuestion>;

/** Where pools lend, all of them and all lines may be looked through for each who comes: fifty in the time of one. */
const effortPerArrival = (needs: number, { borrowing, pools }: Variant) =>
  borrowing === "never" ? 1 : 1 + (needs + pools.length) / 50;

/** How many pools serve a need, by its id. */
function homesIn(pools: readonly SupportPool[]): (need: string) => number {
  const byName = new Map<string, number>();
  let forAll = 0;
  for (const { serves } of pools) {
    if (serves === "all") forAll++;
    else for (const need of new Set(serves)) byName.set(need, (byName.get(need) ?? 0) + 1);
  }
  return (need) => forAll + (byName.get(need) ?? 0);
}

function repeats(list: readonly { readonly id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size < list.length;
}
