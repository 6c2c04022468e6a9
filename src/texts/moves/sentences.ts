import type { Move } from "../../domain/organisation/difference/move.ts";
import type { Stays } from "../../domain/organisation/difference/stays.ts";
import type { NodeId, Offer } from "../../domain/organisation/schema.ts";

type MoveOf<What, Of = Move> = Of extends { readonly what: infer Whats }
  ? What extends Whats
    ? Of
    : never
  : never;
type Kind = MoveOf<"new">["kind"];

/** How those who take part are called in a sentence. */
export type MoveNames = {
  /** Several areas as their number, others by name. */
  readonly holders: (ids: readonly NodeId[]) => string;
  /** As `holders`, each office with its department if that is another than those of `others`. */
  readonly holdersApartFrom: (ids: readonly NodeId[], others: readonly NodeId[]) => string;
  /** Two by name, more as their number. */
  readonly units: (ids: readonly NodeId[]) => string;
  readonly teams: (ids: readonly NodeId[]) => string;
  readonly named: (ids: readonly NodeId[]) => string;
  readonly offers: (offers: readonly Offer[]) => string;
  /** Whether these areas hold other areas. */
  readonly areLarger: (ids: readonly NodeId[]) => boolean;
  readonly areasAmong: (ids: readonly NodeId[]) => readonly NodeId[];
};

/** How moves are told in one language. */
export type MoveSentences = {
  /** Whoever leads the area of the child's own unit. */
  readonly area: string;
  readonly areas: (count: number, areLarger: boolean) => string;
  readonly within: (office: string, department: string) => string;
  /** One offer alone, and as one of several. */
  readonly offer: Readonly<Record<Offer, string>>;
  readonly offers: Readonly<Record<Offer, string>>;
  readonly specialUnits: (count: number) => string;
  readonly teams: (count: number) => string;
  readonly moves: { readonly [What in Move["what"]]: (move: MoveOf<What>, names: MoveNames) => string };
  readonly inPlace: (count: number, of: number, underTheSameLeader: boolean) => string;
  readonly also: (aspects: string) => string;
  readonly aspects: Readonly<Record<Stays["also"][number], string>>;
};

export type Kinds = Readonly<Record<Kind, readonly [one: string, many: string]>>;

/** Two by name, more as their number. */
export const namedOrCounted = ({ kind, ids }: MoveOf<"new">, { named }: MoveNames, kinds: Kinds): string =>
  ids.length <= 2 ? named(ids) : `${ids.length} ${kinds[kind][1]}`;

/** Who comes, and who goes, of those who hold the duty to coordinate. */
export const turned = ({ from, to }: MoveOf<"coordination">) => ({
  come: to.filter((id) => !from.includes(id)),
  gone: from.filter((id) => !to.includes(id)),
});

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
