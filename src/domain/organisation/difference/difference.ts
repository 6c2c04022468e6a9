import { type Actor, actorsOf } from "../graph/actors.ts";
import { municipalityId, type NodeKind } from "../graph/attributes.ts";
import { generalUnitsByArea, unitsServedBy } from "../graph/serving.ts";
import { generalUnits } from "../parts.ts";
import type { NodeId } from "../referral-path.ts";
import { type Offer, type Organisation, offers } from "../schema.ts";
import { type Touched, touchedBy } from "./touched.ts";

type Change<Value> = { readonly from: Value; readonly to: Value };
type Entry = { readonly id: NodeId; readonly kind: NodeKind };

/** What has to change for one organisation to become another. Entries are the same if their ids are, whatever their names. */
export type Difference = {
  /** Units that lie in another area. */
  readonly moved: readonly ({ readonly id: NodeId } & Change<string | null>)[];
  /** An area without a leader is a place on the map: once it has one, its leader is new. */
  readonly new: readonly Entry[];
  readonly gone: readonly Entry[];
  readonly otherLeader: readonly (Entry & Change<NodeId | null>)[];
  /** Where places are decided on, or paid for. */
  readonly otherSeat: readonly ({
    readonly of: "referral" | "financing";
    readonly offer: Offer;
  } & Change<string>)[];
  /** Ordinary units that other support teams serve. */
  readonly otherTeam: readonly ({ readonly id: NodeId } & Change<readonly NodeId[]>)[];
  readonly touched: Touched;
};

export function differenceBetween(a: Organisation, b: Organisation): Difference {
  const [before, after] = [actorsById(a), actorsById(b)];
  const changes = {
    moved: changed(areas(a), areas(b)).map(([id, change]) => ({ id, ...change })),
    new: entriesMissing(after, before),
    gone: entriesMissing(before, after),
    otherLeader: changed(leaders(before), leaders(after)).map(([id, change]) => ({
      id,
      kind: (before.get(id) as Actor).kind,
      ...change,
    })),
    otherSeat: (["referral", "financing"] as const).flatMap((of) =>
      offers.flatMap((offer) => {
        const [from, to] = [a[of][offer].at, b[of][offer].at];
        return from === to ? [] : [{ of, offer, from, to }];
      }),
    ),
    otherTeam: changed(teams(a), teams(b)).map(([id, { from, to }]) => ({
      id,
      from: split(from),
      to: split(to),
    })),
  };
  return { ...changes, touched: touchedBy(changes, a, b) };
}

const actorsById = (organisation: Organisation): ReadonlyMap<NodeId, Actor> =>
  new Map(
    actorsOf(organisation)
      .filter(({ id }) => id !== municipalityId)
      .map((actor) => [actor.id, actor]),
  );

const entriesMissing = (
  here: ReadonlyMap<NodeId, Actor>,
  there: ReadonlyMap<NodeId, Actor>,
): readonly Entry[] =>
  [...here.values()].filter(({ id }) => !there.has(id)).map(({ id, kind }) => ({ id, kind }));

/** What is told of the same entry in both, where it is not the same. */
function changed<Value>(
  before: ReadonlyMap<NodeId, Value>,
  after: ReadonlyMap<NodeId, Value>,
): readonly (readonly [NodeId, Change<Value>])[] {
  return [...before].flatMap(([id, from]) => {
    if (!after.has(id)) return [];
    const to = after.get(id) as Value;
    return from === to ? [] : [[id, { from, to }] as const];
  });
}

const areas = ({ units }: Organisation) => new Map(units.map(({ id, area }) => [id, area]));
const leaders = (actors: ReadonlyMap<NodeId, Actor>) =>
  new Map([...actors].map(([id, { leader }]) => [id, leader]));

/** The teams that serve each ordinary unit, by id, in one string so that equal ones are equal. */
function teams(organisation: Organisation): ReadonlyMap<NodeId, string> {
  const byArea = generalUnitsByArea(organisation);
  const serving = new Map<NodeId, NodeId[]>(generalUnits(organisation).map(({ id }) => [id, []]));
  for (const team of organisation.supportTeams)
    for (const { id } of unitsServedBy(team, organisation, byArea)) serving.get(id)?.push(team.id);
  return new Map([...serving].map(([id, ids]) => [id, ids.sort().join(" ")]));
}

const split = (ids: string): readonly NodeId[] => (ids === "" ? [] : ids.split(" "));
