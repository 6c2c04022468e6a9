import { isGeneral, supportPedagogues } from "../parts.ts";
import type { Organisation } from "../schema.ts";
import { areaMoves } from "./area-moves.ts";
import { type Change, heldIn, idsIn } from "./change.ts";
import { type Difference, differenceBetween } from "./difference.ts";
import type { Move } from "./move.ts";

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
