import type { Language } from "../../domain/language.ts";

/** Every word on the overview, in the reader's language. */
export type OverviewWords = {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly coordinates: string;
  readonly decides: string;
  readonly areaDecides: string;
  readonly networkCoordinates: string;
  readonly specialNursery: string;
  readonly supportTeam: string;
  readonly group: string;
  readonly step: string;
  /** "barnet", beside its own unit. */
  readonly child: string;
  /** How many areas there are, and whether each has a leader, or a leader and support. */
  readonly areas: (kind: "unled" | "led" | "supported", areas: number) => string;
  /** How many areas and units, where those are too many to draw. */
  readonly units: (areas: number, units: number) => string;
  readonly areasCoordinate: string;
};
