import type { Origin } from "../../../origin.ts";
import { hasOwnBoard, isGeneral } from "../../parts.ts";
import { type NodeId, type Offer, type Organisation, offers, originOf, type Seat } from "../../schema.ts";
import type { OrganisationGraph } from "../attributes.ts";
import { holderOf } from "../seats.ts";
import { addTie } from "../tie.ts";
import { boughtFrom, leaderOfProvider, providersByLine, providersOf, teamsServing } from "./providers.ts";

/**
 * The ties by which a case is referred, decided on and paid for. Published ties stand as they are; the rest by rule:
 * - a unit refers to its leader, one with a board of its own to those with whom it has its agreement, or to the area leader who decides;
 * - a leader refers to the seat for the offer; if that lies in another department, the own department's daycare
 *   section stands between;
 * - a seat that is one for the whole municipality refers to every provider;
 * - an area leader who decides refers to the providers in the own line, and where there are none, to whoever leads
 *   the others;
 * - a support team is reached by its leader;
 * - a seat refers to every provider from outside itself, whether the way is needed or not.
 * A seat decides on, and pays for, what it may fill: every provider, or those in the area leader's own line; and what is bought.
 */
export function addReferralTies(graph: OrganisationGraph, organisation: Organisation): void {
  for (const { from, to, offer, ...source } of organisation.referralTies)
    addTie(graph, "refers", from, to, source, offer);
  for (const offer of offers) {
    const { referral, financing } = organisation;
    const providers = providersOf(organisation, offer);
    addWaysToSeat(graph, organisation, offer);
    if (referral[offer].at === "area") addWaysFromAreas(graph, organisation, offer, providers);
    else addWaysFromSeat(graph, referral[offer], offer, providers);
    addPower(graph, organisation, "decides", referral[offer], offer, providers);
    addPower(graph, organisation, "finances", financing[offer], offer, providers);
    for (const provider of boughtFrom(organisation, offer)) {
      addTiesOut(graph, organisation, "refers", referral[offer], offer, provider);
      addTiesOut(graph, organisation, "decides", referral[offer], offer, provider);
      addTiesOut(graph, organisation, "finances", financing[offer], offer, provider);
    }
  }
}

/** What follows by rule from an assumption is assumed; what follows from anything else is computed. */
const byRule = (origin: Origin) => ({ origin: origin === "assumed" ? origin : ("computed" as const) });

function addWaysToSeat(graph: OrganisationGraph, organisation: Organisation, offer: Offer): void {
  const seat = organisation.referral[offer];
  const done = new Set<string>();
  for (const unit of organisation.units) {
    if (unit.kind === "competenceCentre") continue;
    const holder = holderOf(graph, seat, unit.id);
    const asked = seat.at === "area" && holder !== null && hasOwnBoard(unit) ? holder : unit.leader;
    addTie(graph, "refers", unit.id, asked, byRule(originOf(unit, "leader")), offer);
    const way = `${asked} ${holder}`;
    if (holder === null || done.has(way)) continue;
    done.add(way);
    addWay(graph, asked, holder, offer, byRule(seat.origin));
  }
}

type Source = { readonly origin: Origin; readonly claims?: readonly string[] | undefined };

/** From one leader to another, by the own department's daycare section if a department's boundary lies between. */
function addWay(graph: OrganisationGraph, from: NodeId, to: NodeId, offer: Offer, source: Source): void {
  if (from === to) return;
  const [here, there] = [from, to].map((node) => graph.getNodeAttribute(node, "department"));
  const between =
    here === there
      ? undefined
      : graph
          .getAttribute("organisation")
          .sections.find(({ kind, department }) => kind === "daycare" && department === here)?.id;
  const stops =
    between === undefined || between === from || between === to ? [from, to] : [from, between, to];
  for (const [at, stop] of stops.slice(1).entries())
    addTie(graph, "refers", stops[at] as NodeId, stop, source, offer);
}

function addWayToProvider(
  graph: OrganisationGraph,
  from: NodeId,
  provider: NodeId,
  offer: Offer,
  source: Source,
): void {
  const leader = offer === "support" ? leaderOfProvider(graph, provider) : from;
  if (leader !== from) addTie(graph, "refers", from, leader, byRule(source.origin), offer);
  if (leader !== provider) addTie(graph, "refers", leader, provider, source, offer);
}

function addWaysFromSeat(
  graph: OrganisationGraph,
  { at, ...source }: Seat,
  offer: Offer,
  providers: readonly NodeId[],
): void {
  for (const provider of providers) addWayToProvider(graph, at, provider, offer, source);
}

function addWaysFromAreas(
  graph: OrganisationGraph,
  organisation: Organisation,
  offer: Offer,
  providers: readonly NodeId[],
): void {
  const seat = organisation.referral[offer];
  const source = byRule(seat.origin);
  const areas = areasIn(graph, organisation, seat);
  const own = providersByLine(graph, areas, providers);
  const serving = offer === "support" ? teamsByArea(graph, organisation, seat) : undefined;
  const byLeader = Map.groupBy(providers, (provider) => leaderOfProvider(graph, provider));
  const asked = new Set<NodeId>();
  for (const area of areas) {
    const within = (own.get(area) ?? []).filter((provider) => serving?.get(area)?.has(provider) ?? true);
    for (const provider of within) addWayToProvider(graph, area, provider, offer, source);
    if (within.length > 0) continue;
    const others =
      serving === undefined
        ? byLeader.keys()
        : new Set([...(serving.get(area) ?? [])].map((team) => leaderOfProvider(graph, team)));
    for (const leader of others) {
      addWay(graph, area, leader, offer, source);
      asked.add(leader);
    }
  }
  for (const leader of asked)
    for (const provider of byLeader.get(leader) ?? [])
      addTie(graph, "refers", leader, provider, source, offer);
}

/** A provider from outside is reached from the seat, or from every area leader who sits in it. */
function addTiesOut(
  graph: OrganisationGraph,
  organisation: Organisation,
  kind: "refers" | "decides" | "finances",
  seat: Seat,
  offer: Offer,
  provider: NodeId,
): void {
  const isArea = seat.at === "area";
  const holders = isArea ? areasIn(graph, organisation, seat) : [seat.at];
  const source = isArea ? byRule(seat.origin) : seat;
  for (const holder of holders) addTie(graph, kind, holder, provider, source, offer);
}

/** The area leaders who sit in a seat. */
function areasIn(graph: OrganisationGraph, { units }: Organisation, seat: Seat): ReadonlySet<NodeId> {
  return new Set(units.map(({ id }) => holderOf(graph, seat, id)).filter((holder) => holder !== null));
}

function teamsByArea(
  graph: OrganisationGraph,
  { units }: Organisation,
  seat: Seat,
): ReadonlyMap<NodeId, ReadonlySet<NodeId>> {
  const teams = new Map<NodeId, Set<NodeId>>();
  for (const unit of units.filter(isGeneral)) {
    const area = holderOf(graph, seat, unit.id);
    if (area === null) continue;
    const serving = teams.get(area) ?? new Set();
    teams.set(area, serving);
    for (const team of teamsServing(graph, unit.id)) serving.add(team);
  }
  return teams;
}

function addPower(
  graph: OrganisationGraph,
  organisation: Organisation,
  kind: "decides" | "finances",
  seat: Seat,
  offer: Offer,
  providers: readonly NodeId[],
): void {
  const fills =
    seat.at === "area"
      ? providersByLine(graph, areasIn(graph, organisation, seat), providers)
      : new Map([[seat.at, providers]]);
  const source = seat.at === "area" ? byRule(seat.origin) : seat;
  for (const [holder, filled] of fills)
    for (const provider of filled)
      if (provider !== holder) addTie(graph, kind, holder, provider, source, offer);
}
