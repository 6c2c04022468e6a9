import { isGeneral, supportPedagogues } from "../parts.ts";
import type { NodeId, Offer, Organisation } from "../schema.ts";
import { areaMoves } from "./area-moves.ts";
import { type Change, type Held, heldIn, idsIn } from "./change.ts";
import { type Difference, differenceBetween } from "./difference.ts";

/** One thing that changes from one organisation to another, as somebody would tell it. Lists of ids are never empty unless it says so. */
export type Move =
  /** The duty to coordinate. `from` or `to` is empty where nobody held it, or nobody will. */
  | ({ readonly what: "coordination" } & Held)
  /** Special units under another leader. */
  | ({ readonly what: "specialUnits"; readonly units: readonly NodeId[] } & Held)
  /** Teams of any kind that stay as they are, under another leader. */
  | ({ readonly what: "teams"; readonly teams: readonly NodeId[] } & Held)
  /** Support pedagogues in other teams: those that go and those that come, either of which may be empty, and their leaders. */
  | ({ readonly what: "support"; readonly gone: readonly NodeId[]; readonly come: readonly NodeId[] } & Held)
  /** Areas that get a leader, or have none any longer, and the units and areas under them, which may be none. */
  | ({
      readonly what: "areas";
      readonly led: boolean;
      readonly areas: readonly NodeId[];
      readonly below: readonly NodeId[];
    } & Held)
  /** Ordinary units, or areas, with another leader over them. */
  | ({ readonly what: "units" | "areaLeaders"; readonly ids: readonly NodeId[] } & Held)
  /** Ordinary units in another area. */
  | ({ readonly what: "places"; readonly ids: readonly NodeId[] } & Held)
  /** Who decides, or pays; "area" is the area of the child's own unit. */
  | ({ readonly what: "referral" | "financing"; readonly offers: readonly Offer[] } & Held)
  /** Ordinary units served by more, fewer or other teams, where no team comes or goes. */
  | { readonly what: "served"; readonly ids: readonly NodeId[]; readonly by: "more" | "fewer" | "other" }
  | {
      readonly what: "new" | "gone";
      readonly kind: Difference["new"][number]["kind"];
      readonly ids: readonly NodeId[];
    };

/** All that moves, the most important first. Empty where nothing does. */
export function movesBetween(a: Organisation, b: Organisation): readonly Move[] {
  const difference = differenceBetween(a, b);
  const { otherLeader, otherSeat, otherTeam, moved } = difference;
  const general = new Set([...a.units, ...b.units].filter(isGeneral).map(({ id }) => id));
  const changesOf = (kind: Difference["new"][number]["kind"]) =>
    otherLeader.filter((entry) => entry.kind === kind);
  const units = changesOf("unit");
  const areas = areaMoves(
    difference,
    a,
    b,
    units.filter(({ id }) => general.has(id)),
    changesOf("area"),
  );
  const seats = (of: "referral" | "financing"): readonly Move[] =>
    [
      ...Map.groupBy(
        otherSeat.filter((seat) => seat.of === of),
        ({ from, to }) => `${from} ${to}`,
      ).values(),
    ].map((group) => ({ what: of, offers: group.map(({ offer }) => offer), ...heldIn(group) }));
  const support = supportMove(a, b);
  const told: readonly Move[] = [
    ...coordinationMove(a, b),
    ...grouped(units.filter(({ id }) => !general.has(id))).map(
      (group) => ({ what: "specialUnits", units: idsIn(group), ...heldIn(group) }) as const,
    ),
    ...support,
    ...grouped(changesOf("supportTeam")).map(
      (group) => ({ what: "teams", teams: idsIn(group), ...heldIn(group) }) as const,
    ),
    ...areas,
    ...(moved.length === 0 ? [] : [{ what: "places", ids: idsIn(moved), ...heldIn(moved) } as const]),
    ...seats("referral"),
    ...(otherTeam.length === 0 || support.length > 0
      ? []
      : [{ what: "served", ids: idsIn(otherTeam), by: turnIn(otherTeam) } as const]),
    ...seats("financing"),
  ];
  return [...told, ...leftOver(difference, told, [a, b])];
}

const grouped = (changes: readonly Change[]) => [
  ...Map.groupBy(changes, ({ from, to }) => `${from} ${to}`).values(),
];

function coordinationMove(a: Organisation, b: Organisation): readonly Move[] {
  const [before, after] = [new Set(a.coordination), new Set(b.coordination)];
  const isSame = before.size === after.size && [...before].every((id) => after.has(id));
  return isSame ? [] : [{ what: "coordination", from: [...before], to: [...after] }];
}

function supportMove(a: Organisation, b: Organisation): readonly Move[] {
  const [before, after] = [supportPedagogues(a), supportPedagogues(b)];
  const missing = (here: typeof before, there: typeof before) =>
    here.filter(({ id }) => !there.some((team) => team.id === id));
  const [gone, come] = [missing(before, after), missing(after, before)];
  if (gone.length + come.length === 0) return [];
  const leaders = (teams: typeof before) => [...new Set(teams.map(({ leader }) => leader))];
  return [{ what: "support", gone: idsIn(gone), come: idsIn(come), from: leaders(gone), to: leaders(come) }];
}

function turnIn(changes: Difference["otherTeam"]): Extract<Move, { what: "served" }>["by"] {
  const isAll = (here: "from" | "to", there: "from" | "to") =>
    changes.every((change) => change[here].every((id) => change[there].includes(id)));
  return isAll("from", "to") ? "more" : isAll("to", "from") ? "fewer" : "other";
}

/** Who comes or goes and is in no other move. */
function leftOver(
  difference: Difference,
  told: readonly Move[],
  both: readonly Organisation[],
): readonly Move[] {
  const sections = both.flatMap((organisation) => organisation.sections);
  const mentioned = new Set(
    told.flatMap((move) => [
      ...("from" in move ? [...move.from, ...move.to] : []),
      ...("areas" in move ? move.areas : []),
      ...("gone" in move ? [...move.gone, ...move.come] : []),
    ]),
  );
  for (const { id, department } of sections) if (mentioned.has(id)) mentioned.add(department);
  return (["new", "gone"] as const).flatMap((what) =>
    [
      ...Map.groupBy(
        difference[what].filter(({ id }) => !mentioned.has(id)),
        ({ kind }) => kind,
      ),
    ].map(([kind, entries]) => ({ what, kind, ids: idsIn(entries) })),
  );
}
