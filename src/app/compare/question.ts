import type { Preference } from "../../domain/decision/preference/preference.ts";
import type { EvidenceScope } from "../../domain/lenses/evidence/evidence.ts";
import type { OwnView } from "../../domain/lenses/own/own-view.ts";
import type { Decisions, ModelId } from "../../domain/organisation/decisions.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";

/**
 * `evidence`: what the published claims say. `structure`: what the structure does. `own`: what the asker judges. `both`: the
 * first two as voices of equal weight; `all`: the three.
 */
export const lenses = ["evidence", "structure", "own", "both", "all"] as const;
export type Lens = (typeof lenses)[number];

/** A published model, the organisation as it is today, or any decisions under an id of their own. */
export const today = "today";
export type AlternativeAsked =
  | ModelId
  | typeof today
  | { readonly id: string; readonly decisions: Decisions };

/** What is to be measured, whatever is then done with it. */
export type MeasureQuestion = {
  readonly organisation: Organisation;
  /** The published models that its units allow, if none are named. */
  readonly alternatives?: readonly AlternativeAsked[];
  readonly scope?: EvidenceScope;
  /** Criteria of the asker's own, and what the asker judges. */
  readonly own?: OwnView;
};

export type CompareQuestion = MeasureQuestion & {
  readonly lens?: Lens;
  readonly preference?: Preference;
  readonly seed?: number;
  readonly iterations?: number;
};

const nothingOwn: OwnView = { criteria: [], judgements: {} };

export const compareDefaults = {
  lens: "evidence",
  scope: "model",
  own: nothingOwn,
  preference: { type: "none" },
  seed: 1,
  iterations: 10_000,
} as const;
