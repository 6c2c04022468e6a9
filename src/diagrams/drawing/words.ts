import type { Language } from "../../domain/language.ts";
import type { Origin } from "../../domain/origin.ts";

export const nodeKinds = [
  "department",
  "section",
  "area",
  "daycare",
  "childminding",
  "specialNursery",
  "competenceCentre",
  "supportTeam",
  "committee",
  "network",
  "provider",
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** Every word on an organisation's drawing and in its table, in the reader's language. */
export type DrawingWords = {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  /** "har pligten til at samordne" */
  readonly coordinates: string;
  /** "visiterer" */
  readonly decides: string;
  /** "1 plads", "2,5 medarbejdere", "3 grupper". */
  readonly places: (count: number) => string;
  readonly staff: (count: number) => string;
  readonly groups: (count: number) => string;
  /** "Trin", before a number. */
  /** "eget ledet af en bestyrelse" */
  readonly ownBoard: string;
  readonly step: string;
  /** "Her skifter sagen forvaltning" */
  readonly crossing: string;
  readonly moved: string;
  readonly added: string;
  readonly table: {
    readonly caption: string;
    readonly name: string;
    readonly kind: string;
    readonly leader: string;
    readonly department: string;
    readonly role: string;
    readonly origin: string;
    readonly nobody: string;
  };
};
