import { z } from "zod";
import type { Bearing, Claim, EvidenceTable } from "../../corpus/schema.ts";
import { endsOf, Statement } from "../../decision/measurement.ts";
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

const cell = {
  low: z.number(),
  high: z.number(),
  neutral: z.array(z.string()).readonly().optional(),
};

/**
 * What the published claims leave open of a criterion's value, 0 worst to 1 best: the mean of what each of them says, from
 * `low` to `high`. With none the sources are silent, and all is open. `neutral` claims bear here too, but pull neither way.
 */
export const EvidenceCell = z.discriminatedUnion("type", [
  z
    .strictObject({ type: z.literal("statements"), claims: z.array(Statement).min(1).readonly(), ...cell })
    .readonly(),
  z
    .strictObject({ type: z.literal("uniform"), claims: z.array(Statement).max(0).readonly(), ...cell })
    .readonly(),
]);
export type EvidenceCell = z.infer<typeof EvidenceCell>;
export type EvidenceRow = Readonly<Record<CriterionId, EvidenceCell>>;

export const isSilent = ({ claims }: EvidenceCell): boolean => claims.length === 0;

/**
 * The evidence lens: per criterion, the mean of what the claims say by the table, each from its weak to its strong end. A
 * claim counts once in a cell, however many of its bearings reach it.
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
      return here.length === 0 ? [] : [{ id: claim.id, said: saidBy(claim, here, table) }];
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

type Voice = { readonly id: string; readonly said: Omit<Statement, "id"> | null };

/**
 * What one claim says of one cell, against as for mirrored. One that speaks both for and against leaves open which of the
 * two is the stronger: from the mean of the lower ends to the mean of the upper. Null: neither.
 */
function saidBy(claim: Claim, bearings: readonly Bearing[], table: EvidenceTable): Voice["said"] {
  const [weak, strong] = table.for[claim.hedge];
  const speaks = (direction: Bearing["direction"]) =>
    bearings.some((bearing) => bearing.direction === direction);
  const against = { weak: cleared(1 - weak), strong: cleared(1 - strong) };
  if (!speaks("for")) return speaks("against") ? against : null;
  if (!speaks("against")) return { weak, strong };
  return { weak: cleared((weak + against.strong) / 2), strong: cleared((strong + against.weak) / 2) };
}

function cellOf(voices: readonly Voice[]): EvidenceCell {
  const claims = voices.flatMap(({ id, said }) => (said === null ? [] : [{ id, ...said }]));
  const neutral = voices.filter(({ said }) => said === null).map(({ id }) => id);
  const aside = neutral.length > 0 ? { neutral } : {};
  if (claims.length === 0) return { type: "uniform", low: 0, high: 1, claims: [], ...aside };
  const [low, high] = endsOf(claims).map(cleared) as [number, number];
  return { type: "statements", low, high, claims, ...aside };
}

/** Cleared of the digits that rounding leaves, so that 1 - 0.9 is 0.1. */
const cleared = (value: number) => Number(value.toFixed(12));
