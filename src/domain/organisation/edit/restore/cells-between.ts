import type { Origin } from "../../../origin.ts";
import type { Organisation } from "../../schema.ts";
import { kinds, lists } from "../entries.ts";
import type { Cell } from "./cells.ts";
import { isSame } from "./same.ts";

/** What differs between two states: the keys of it, what stood there before, and the values that came. */
export type CellsBetween = {
  readonly writes: readonly string[];
  readonly cells: readonly Cell[];
  /** The values that came, by the key where they stand. */
  readonly come: readonly { readonly key: string; readonly value: unknown }[];
};

type Bag = Readonly<Record<string, unknown>>;
type Thing = Bag & { readonly id: string };
type Found = { writes: string[]; cells: Cell[]; come: { key: string; value: unknown }[] };
type Where = { readonly list: string; readonly unit?: string };

/** Fields of which each part is known by itself. */
const inParts: ReadonlySet<string> = new Set(["referral", "financing", "decisions"]);
const asLists: ReadonlySet<string> = new Set<string>(lists);

export function cellsBetween(before: Organisation, after: Organisation): CellsBetween {
  const found: Found = { writes: [], cells: [], come: [] };
  if (before === after) return found;
  const [old, now] = [before as unknown as Bag, after as unknown as Bag];
  for (const list of lists) things(found, { list }, kinds[list], before[list], after[list]);
  fields(found, "municipality", {}, old, now, asLists);
  return found;
}

function things(
  found: Found,
  where: Where,
  kind: string,
  before: readonly Thing[],
  after: readonly Thing[],
): void {
  if (before === after) return;
  const [old, now] = [byId(before), byId(after)];
  for (const thing of after) {
    const was = old.get(thing.id);
    const key = `${kind}:${thing.id}`;
    if (was === undefined) {
      found.cells.push({ ...where, id: thing.id, entry: null });
      found.writes.push(...keysOf(key, thing));
      found.come.push({ key, value: thing });
    } else if (was !== thing) {
      fields(found, key, { ...where, id: thing.id }, was, thing, ownLists);
      things(found, { list: "groups", unit: thing.id }, "group", groupsOf(was), groupsOf(thing));
    }
  }
  // From the last, so that what an entry stood before is there again when its turn comes.
  for (const [at, thing] of [...before.entries()].toReversed()) {
    if (now.has(thing.id)) continue;
    found.cells.push({ ...where, id: thing.id, entry: thing as never, before: before[at + 1]?.id ?? null });
    found.writes.push(...keysOf(`${kind}:${thing.id}`, thing));
  }
  const order = before.filter(({ id }) => now.has(id)).map(({ id }) => id);
  const orderNow = after.filter(({ id }) => old.has(id)).map(({ id }) => id);
  if (isSame(order, orderNow)) return;
  found.cells.push({ ...where, order: before.map(({ id }) => id) });
  found.writes.push(where.unit === undefined ? `order/${where.list}` : `unit:${where.unit}/groups`);
}

const ownLists: ReadonlySet<string> = new Set(["groups"]);
const groupsOf = (thing: Thing): readonly Thing[] => (thing.groups ?? []) as readonly Thing[];
const byId = (entries: readonly Thing[]) => new Map(entries.map((entry) => [entry.id, entry]));

/** The thing itself and its groups; and the ids that nobody else may go by. */
function keysOf(key: string, thing: Thing): readonly string[] {
  const groups = groupsOf(thing).map(({ id }) => id);
  const ids = [thing.id, ...groups, ...(key.startsWith("area:") ? [`support-${thing.id}`.slice(0, 64)] : [])];
  return [key, ...groups.map((id) => `group:${id}`), ...ids.map((id) => `id:${id}`)];
}

function fields(
  found: Found,
  key: string,
  where: { readonly list?: string; readonly unit?: string; readonly id?: string },
  before: Bag,
  after: Bag,
  except: ReadonlySet<string>,
): void {
  const [from, to] = [originsOf(before), originsOf(after)];
  const names = new Set([before, after, from, to].flatMap((bag) => Object.keys(bag)));
  names.delete("origins");
  for (const field of names) {
    if (except.has(field)) continue;
    const [was, is] = [before[field], after[field]];
    if (from[field] === to[field] && isSame(was, is)) continue;
    const origin = from[field];
    if (inParts.has(field) && where.list === undefined && from[field] === to[field]) {
      parts(found, field, was as Bag, is as Bag);
      continue;
    }
    found.cells.push({
      ...where,
      field,
      ...(was !== undefined && { value: was as never }),
      ...(origin && { origin }),
    });
    found.writes.push(`${key}/${field}`);
    found.come.push({ key: `${key}/${field}`, value: is });
  }
}

const originsOf = ({ origins }: Bag) => (origins ?? {}) as Readonly<Record<string, Origin>>;

function parts(found: Found, field: string, before: Bag, after: Bag): void {
  for (const part of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[part], after[part]];
    if (isSame(was, is)) continue;
    found.cells.push({ field, part, ...(was !== undefined && { value: was as never }) });
    found.writes.push(`${field}/${part}`);
    found.come.push({ key: `${field}/${part}`, value: is });
  }
}
