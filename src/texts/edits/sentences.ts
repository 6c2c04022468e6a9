import type { Offer } from "../../domain/organisation/schema.ts";

/** How each change is said, with the names of what it is about. A value that is not known is told as `unknown`. */
export type EditSentences = {
  readonly unknown: string;
  readonly areaLeader: string;
  readonly municipality: string;
  readonly everybody: string;
  readonly nobody: string;
  readonly offers: Readonly<Record<Offer, string>>;
  readonly named: (was: string, is: string) => string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  /** Null where it lies in no area any longer. */
  readonly moved: (name: string, area: string | null) => string;
  readonly led: (name: string, leader: string | null) => string;
  readonly within: (name: string, area: string | null) => string;
  readonly children: (level: number, name: string, was: string, is: string) => string;
  readonly amounts: Readonly<Record<string, (name: string, was: string, is: string) => string>>;
  readonly joined: (names: string, circle: string) => string;
  readonly left: (names: string, circle: string) => string;
  readonly serves: (name: string, areas: string) => string;
  readonly decides: (offer: string, holder: string) => string;
  readonly pays: (offer: string, holder: string) => string;
  readonly coordinates: (holders: string) => string;
  /** The same as before, which now is known and no longer assumed. */
  readonly confirmed: (name: string) => string;
  readonly noted: (name: string) => string;
  /** A field that has no sentence of its own. */
  readonly otherwise: (name: string) => string;
  readonly decisions: string;
  readonly ties: string;
  readonly words: string;
  readonly settings: string;
  readonly arranged: string;
  readonly imported: string;
  readonly analysisNamed: (name: string) => string;
  readonly more: (count: number) => string;
};
