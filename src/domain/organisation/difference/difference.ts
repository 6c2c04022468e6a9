import { type Actor, actorsOf } from "../graph/actors.ts";
import { municipalityId, type NodeKind } from "../graph/attributes.ts";
import { generalUnitsByArea, unitsServedBy } from "../graph/serving.ts";
import { childrenIn, generalUnits, hasOwnBoard, specialNurseries, sum } from "../parts.ts";
import { type NodeId, type Offer, type Organisation, offerOf, offers, referredLevels } from "../schema.ts";

type Change<Value> = { readonly from: Value; readonly to: Value };
type Entry = { readonly id: NodeId; readonly kind: NodeKind };

/** How many a change reaches. Whoever is only there before or only after is reached too. */
type Touched = {
  /** Units that move, or get another leader or other support teams. */
  readonly units: number;
  /** Special nurseries' staff and support staff who get another leader; as many as can keep theirs do. */
  readonly staff: number;
  /** Children of levels 1 to 3 whose unit is reached, or whose place is decided on elsewhere. */
  readonly children: number;
};

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

function touchedBy(
  { moved, new: fresh, gone, otherLeader, otherSeat, otherTeam }: Omit<Difference, "touched">,
  a: Organisation,
  b: Organisation,
): Touched {
  const changed = new Set([...moved, ...fresh, ...gone, ...otherLeader, ...otherTeam].map(({ id }) => id));
  const known = new Set(a.units.map(({ id }) => id));
  const units = [...a.units, ...b.units.filter(({ id }) => !known.has(id))];
  const decidedElsewhere = new Set(otherSeat.filter(({ of }) => of === "referral").map(({ offer }) => offer));
  const levels = referredLevels.filter((level) => decidedElsewhere.has(offerOf[level]));
  return {
    units: units.filter(({ id }) => changed.has(id)).length,
    staff: staffLedElsewhere(a, b),
    children: sum(
      units.map((unit) =>
        changed.has(unit.id) ? childrenIn(unit) : sum(levels.map((level) => unit.children[level])),
      ),
    ),
  };
}

/** All specialists but those whom some leader has both before and after. */
function staffLedElsewhere(a: Organisation, b: Organisation): number {
  const [before, after] = [staffByLeader(a), staffByLeader(b)];
  const kept = sum([...before].map(([leader, staff]) => Math.min(staff, after.get(leader) ?? 0)));
  const all = Math.max(sum(before.values()), sum(after.values()));
  return Number((all - kept).toFixed(9));
}

function staffByLeader(organisation: Organisation): ReadonlyMap<NodeId, number> {
  const staff = new Map<NodeId, number>();
  const nurseries = specialNurseries(organisation).map((unit) =>
    hasOwnBoard(unit) ? { ...unit, leader: unit.id } : unit,
  );
  for (const body of [...nurseries, ...organisation.supportTeams])
    staff.set(body.leader, (staff.get(body.leader) ?? 0) + (body.staff ?? 0));
  return staff;
}
