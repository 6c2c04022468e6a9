import { z } from "zod";
import type { Bearing, Claim, EvidenceTable } from "../../corpus/schema.ts";
import {
  type CriterionId,
  criterionIds,
  type ModelId,
  type PartialDecisions,
} from "../../organisation/decisions.ts";
import { contradictedDecisions } from "../../organisation/models.ts";

/** `model`: what is said of this very model. `decision`: also what is said of the decisions that it takes. */
export const evidenceScopes = ["model", "decision"] as const;
export type EvidenceScope = (typeof evidenceScopes)[number];

/** What the evidence is about: an organisation's decisions, and the published model that it is, if it is one. */
export type EvidenceSubject = {
  readonly model: ModelId | null;
  readonly decisions: PartialDecisions;
};

/**
 * What the published claims leave open of a criterion's value, 0 worst to 1 best. `claims` gave the interval; with
 * none, the sources are silent and all is open. `neutral` claims bear here too, but pull neither way.
 */
export const EvidenceCell = z
  .strictObject({
    type: z.literal("uniform"),
    low: z.number(),
    high: z.number(),
    claims: z.array(z.string()).readonly(),
    neutral: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type EvidenceCell = z.infer<typeof EvidenceCell>;
export type EvidenceRow = Readonly<Record<CriterionId, EvidenceCell>>;

export const isSilent = ({ claims }: EvidenceCell): boolean => claims.length === 0;

/**
 * The evidence lens: per criterion, the mean of the lower and the mean of the upper ends of the intervals that the
 * claims give by the table. A claim counts once in a cell, however many of its bearings reach it.
 */
export function evidenceFor(
  subject: EvidenceSubject,
  claims: readonly Claim[],
  table: EvidenceTable,
  scope: EvidenceScope,
): EvidenceRow {
  const reaching = claims.map((claim) => ({
    claim,
    bearings: claim.bears.filter((bearing) => reaches(bearing, subject, scope)),
  }));
  const cells = criterionIds.map((criterion) => {
    const voices = reaching.flatMap(({ claim, bearings }) => {
      const here = bearings.filter((bearing) => bearing.criterion === criterion);
      return here.length === 0 ? [] : [{ id: claim.id, interval: intervalOf(claim, here, table) }];
    });
    return [criterion, cellOf(voices)] as const;
  });
  return Object.fromEntries(cells) as Record<CriterionId, EvidenceCell>;
}

/** The claims that speak for and against the subject, on any criterion or none; one that does both stands in both. */
export type Voices = { readonly for: readonly string[]; readonly against: readonly string[] };

export function voicesOn(subject: EvidenceSubject, claims: readonly Claim[], scope: EvidenceScope): Voices {
  const speaking = (direction: Bearing["direction"]) =>
    claims
      .filter(({ bears }) =>
        bears.some((bearing) => bearing.direction === direction && reaches(bearing, subject, scope)),
      )
      .map(({ id }) => id);
  return { for: speaking("for"), against: speaking("against") };
}

/**
 * A bearing that names the model reaches it in either scope. By decision, a bearing reaches everybody who has taken all
 * the decisions that it names, wherever it was said, save through a decision that the model's own source contradicts; one
 * that names a model alone reaches no other.
 */
export function reaches(
  { model, decision = {} }: Bearing,
  subject: EvidenceSubject,
  scope: EvidenceScope,
): boolean {
  if (model !== undefined && model === subject.model) return true;
  if (scope === "model") return false;
  const named = Object.entries(decision);
  const taken: Readonly<Record<string, string | undefined>> = subject.decisions;
  const contradicted: readonly string[] = subject.model === null ? [] : contradictedDecisions[subject.model];
  return (
    named.length > 0 && named.every(([id, option]) => taken[id] === option && !contradicted.includes(id))
  );
}

type Interval = readonly [low: number, high: number];
type Voice = { readonly id: string; readonly interval: Interval | null };

/** What one claim says of one cell; one that speaks both for and against says the mean of both. Null: neither. */
function intervalOf(claim: Claim, bearings: readonly Bearing[], table: EvidenceTable): Interval | null {
  const [low, high] = table.for[claim.hedge];
  const speaks = (direction: Bearing["direction"]) =>
    bearings.some((bearing) => bearing.direction === direction);
  const sides: readonly Interval[] = [
    ...(speaks("for") ? [[low, high] as const] : []),
    ...(speaks("against") ? [[1 - high, 1 - low] as const] : []),
  ];
  return sides.length === 0 ? null : meanOf(sides);
}

function cellOf(voices: readonly Voice[]): EvidenceCell {
  const speaking = voices.flatMap(({ interval }) => (interval === null ? [] : [interval]));
  const [low, high] = speaking.length === 0 ? [0, 1] : meanOf(speaking);
  const neutral = voices.filter(({ interval }) => interval === null).map(({ id }) => id);
  return {
    type: "uniform",
    low: cleared(low),
    high: cleared(high),
    claims: voices.flatMap(({ id, interval }) => (interval === null ? [] : [id])),
    ...(neutral.length > 0 && { neutral }),
  };
}

function meanOf(intervals: readonly Interval[]): Interval {
  const mean = (end: 0 | 1) => intervals.reduce((sum, interval) => sum + interval[end], 0) / intervals.length;
  return [mean(0), mean(1)];
}

/** Cleared of the digits that rounding leaves, so that 1 - 0.9 is 0.1. */
const cleared = (value: number) => Number(value.toFixed(12));
