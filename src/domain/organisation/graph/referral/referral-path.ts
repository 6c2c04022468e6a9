import { z } from "zod";
import { DomainError } from "../../../errors.ts";
import { fault } from "../../../faults/fault.ts";
import { Origin } from "../../../origin.ts";
import { isGeneral } from "../../parts.ts";
import { Level, type NodeId, Offer, offerOf, referredLevels } from "../../schema.ts";
import type { OrganisationGraph } from "../attributes.ts";
import { deciderOf } from "../seats.ts";
import { givingOffer, nearestHomeAmong, providersOf, teamsServing } from "./providers.ts";
import { type Referring, referringIn, searchFrom, wayTo } from "./search.ts";

const nodes = z.array(z.string()).readonly();

const Step = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    handOver: z.boolean(),
    changesDepartment: z
      .boolean()
      .describe(
        "Whether the case goes over a department's boundary, or between the municipality and another owner.",
      ),
    origin: Origin,
  })
  .readonly();
/** One tie walked: the case goes from one actor to the next. */
type Step = z.infer<typeof Step>;

/** The way of one child's case from its own unit to the offer. */
export const ReferralPath = z.discriminatedUnion("reached", [
  z
    .strictObject({
      reached: z.literal(true),
      unit: z.string(),
      level: Level,
      offer: Offer.nullable().describe("Null at level 4, which stays in the unit."),
      actors: nodes.describe("The child's own unit first; one more than there are steps."),
      steps: z.array(Step).readonly(),
      handOvers: z.int(),
      boundaries: z.int(),
      deciders: nodes.describe(
        "Those on the path who decide: the seat, or the provider's own leader where the way does not pass the seat.",
      ),
      provider: z.string(),
    })
    .readonly(),
  z
    .strictObject({
      reached: z.literal(false),
      unit: z.string(),
      level: Level,
      offer: Offer,
      because: z
        .enum(["no-provider", "no-way"])
        .describe("Nobody offers it, or somebody does, but no referral tie leads there."),
    })
    .readonly(),
]);
export type ReferralPath = z.infer<typeof ReferralPath>;

/**
 * The way of a child in one unit. Of equally near providers the child gets one in the own unit, else one in the own area,
 * else the first by id, the municipality's own before those it buys from. Throws "not-found" for a unit that the organisation does not have, or that children are not
 * referred from.
 */
export function referralPath(graph: OrganisationGraph, unit: NodeId, level: Level): ReferralPath {
  const known = graph.getAttribute("organisation").units.find(({ id }) => id === unit);
  if (known === undefined || !isGeneral(known))
    throw new DomainError("not-found", fault("unknown-unit", { unit }));
  return pathsFrom(graph, level)(unit);
}

/** The paths of every ordinary unit at levels 1 to 3, in the order of levels and units. */
export function allReferralPaths(graph: OrganisationGraph): readonly ReferralPath[] {
  const units = graph.getAttribute("organisation").units.filter(isGeneral);
  return referredLevels.flatMap((level) => units.map(({ id }) => id).map(pathsFrom(graph, level)));
}

/**
 * The shortest way over the `refers` ties for a level's offer, breadth first (Moore 1959). Units under one leader that are
 * served by the same teams share the ways from that leader, so they are sought once for all of them.
 */
function pathsFrom(graph: OrganisationGraph, level: Level): (unit: NodeId) => ReferralPath {
  if (level === 4) return stayingIn;
  const offer = offerOf[level];
  const referring = referringIn(graph, offer);
  const organisation = graph.getAttribute("organisation");
  const giving = givingOffer(organisation, offer);
  const everyProvider = giving(providersOf(organisation, offer));
  const known = new Map<string, Ways>();
  return (unit) => {
    const providers = offer === "support" ? giving(teamsServing(graph, unit)) : everyProvider;
    if (providers.length === 0) return { reached: false, unit, level, offer, because: "no-provider" };
    const asked = referring(unit);
    const start = asked.length === 1 ? (asked[0] as NodeId) : unit;
    const key = offer === "support" ? `${start} ${providers.join(" ")}` : start;
    const ways = known.get(key) ?? waysFrom(graph, start, offer, referring, new Set(providers));
    known.set(key, ways);
    const way = ways(unit);
    if (way === undefined) return { reached: false, unit, level, offer, because: "no-way" };
    return pathOn(graph, unit, level, offer, way);
  };
}

function stayingIn(unit: NodeId): ReferralPath {
  const nothing = { actors: [unit], steps: [], handOvers: 0, boundaries: 0, deciders: [], provider: unit };
  return { reached: true, unit, level: 4, offer: null, ...nothing };
}

type Way = Pick<ReferralPath & { reached: true }, "actors" | "steps" | "handOvers" | "boundaries">;
/** The way from one start to the provider that a unit would get. */
type Ways = (unit: NodeId) => Way | undefined;

function waysFrom(
  graph: OrganisationGraph,
  start: NodeId,
  offer: Offer,
  referring: Referring,
  providers: ReadonlySet<NodeId>,
): Ways {
  const search = searchFrom(start, referring, (node) => providers.has(node));
  const nearestTo = nearestHomeAmong(graph, search.nearest);
  const known = new Map<NodeId, Way>();
  return (unit) => {
    const provider = nearestTo(unit);
    if (provider === undefined) return undefined;
    const found = known.get(provider);
    if (found !== undefined) return found;
    const actors = wayTo(provider, search);
    const steps = actors.slice(1).map((to, at) => stepBetween(graph, actors[at] as NodeId, to, offer));
    const handOvers = steps.filter(({ handOver }) => handOver).length;
    const boundaries = steps.filter(({ changesDepartment }) => changesDepartment).length;
    const way = { actors, steps, handOvers, boundaries };
    known.set(provider, way);
    return way;
  };
}

function stepBetween(graph: OrganisationGraph, from: NodeId, to: NodeId, offer: Offer): Step {
  const here = graph.getNodeAttribute(from, "department");
  const there = graph.getNodeAttribute(to, "department");
  const changesOwner = graph.getNodeAttribute(from, "owner") !== graph.getNodeAttribute(to, "owner");
  return {
    from,
    to,
    handOver: from !== to,
    changesDepartment: changesOwner || (here !== null && there !== null && here !== there),
    origin: graph.getEdgeAttribute(`refers:${offer}:${from}:${to}`, "origin"),
  };
}

/** The whole path of a unit whose way starts there, or with the one it refers to. */
function pathOn(graph: OrganisationGraph, unit: NodeId, level: Level, offer: Offer, way: Way): ReferralPath {
  const { actors, steps, handOvers, boundaries } =
    way.actors[0] === unit ? way : after(graph, unit, offer, way);
  const seat = deciderOf(graph, unit, offer);
  const decider = seat !== null && actors.includes(seat) ? seat : (actors.at(-2) ?? unit);
  const provider = actors.at(-1) as NodeId;
  const deciders = [decider];
  return { reached: true, unit, level, offer, actors, steps, handOvers, boundaries, deciders, provider };
}

/** The way with the step before it by which a unit refers to its start. */
function after(graph: OrganisationGraph, unit: NodeId, offer: Offer, way: Way): Way {
  const step = stepBetween(graph, unit, way.actors[0] as NodeId, offer);
  return {
    actors: [unit, ...way.actors],
    steps: [step, ...way.steps],
    handOvers: way.handOvers + Number(step.handOver),
    boundaries: way.boundaries + Number(step.changesDepartment),
  };
}
