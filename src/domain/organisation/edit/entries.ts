import type { Text } from "../../language.ts";
import type { Origin } from "../../origin.ts";
import type { NodeId, Organisation } from "../schema.ts";

/** The lists of things that have an id, and what one of them is called in a key. */
export const kinds = {
  departments: "department",
  sections: "section",
  areas: "area",
  units: "unit",
  supportTeams: "supportTeam",
  committees: "committee",
  networks: "network",
  providers: "provider",
} as const;
type List = keyof typeof kinds;
export const lists = Object.keys(kinds) as readonly List[];

/** What all of them have. */
export type Entry = {
  readonly id: NodeId;
  readonly name: Text;
  readonly origin: Origin;
  readonly origins?: Readonly<Record<string, Origin>> | undefined;
  readonly external?: Organisation["units"][number]["external"];
};

/** One of a list with another in its place; undefined where nobody goes by the id. */
export function withChanged<L extends List>(
  organisation: Organisation,
  list: L,
  id: NodeId,
  change: (entry: Organisation[L][number]) => Organisation[L][number],
): Organisation | undefined {
  const entries: readonly Organisation[L][number][] = organisation[list];
  if (!entries.some((entry) => entry.id === id)) return undefined;
  return { ...organisation, [list]: entries.map((entry) => (entry.id === id ? change(entry) : entry)) };
}

/** A new one at the end of its list. */
export const withAdded = <L extends List>(
  organisation: Organisation,
  list: L,
  entry: Organisation[L][number],
): Organisation => ({ ...organisation, [list]: [...organisation[list], entry] });

/** An entry with fields that somebody entered. A field that may be left out is, where it is given as null. */
export function mended<One extends Entry>(
  entry: One,
  fields: { readonly [Field in keyof One]?: One[Field] | null | undefined },
  mayBeLeftOut: readonly (keyof One & string)[] = [],
): One {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const leftOut = new Set(
    given
      .flatMap(([field, value]) => (value === null ? [field] : []))
      .filter((field) => mayBeLeftOut.some((one) => one === field)),
  );
  const kept = Object.entries(entry).filter(([field]) => !leftOut.has(field) && field !== "origins");
  const origins = {
    ...entry.origins,
    ...Object.fromEntries(given.map(([field]) => [field, "entered" as const])),
  };
  const told = Object.entries(origins).filter(
    ([field, origin]) =>
      !leftOut.has(field) && !(origin === entry.origin && entry.origins?.[field] === undefined),
  );
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(given.filter(([field]) => !leftOut.has(field))),
    ...(told.length > 0 && { origins: Object.fromEntries(told) }),
  } as One;
}
