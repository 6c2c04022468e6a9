import type { Preference } from "../../domain/decision/preference/preference.ts";
import type { EvidenceScope } from "../../domain/lenses/evidence/evidence.ts";
import type { Decisions, ModelId } from "../../domain/organisation/decisions.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";

/**
 * `evidence`: what the published claims say. `structure`: what the structure does. `both`: the two as voices of equal
 * weight.
 */
export const lenses = ["evidence", "structure", "both"] as const;
export type Lens = (typeof lenses)[number];

/** A published model, the organisation as it is today, or any decisions under an id of their own. */
export const today = "today";
export type AlternativeAsked =
  | ModelId
  | typeof today
  | { readonly id: string; readonly decisions: Decisions };

export type CompareQuestion = {
  readonly organisation: Organisation;
  /** The published models that its units allow, if none are named. */
  readonly alternatives?: readonly AlternativeAsked[];
  readonly lens?: Lens;
  readonly scope?: EvidenceScope;
  readonly preference?: Preference;
  readonly seed?: number;
  readonly iterations?: number;
};

export const compareDefaults = {
  lens: "evidence",
  scope: "model",
  preference: { type: "none" },
  seed: 1,
  iterations: 10_000,
} as const;
