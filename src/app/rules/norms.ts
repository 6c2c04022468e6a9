import { z } from "zod";
import { modalities, type Norm } from "../../domain/corpus/entries/guidance.ts";
import { Text } from "../../domain/language.ts";
import { measuredFrom, NormFacts } from "../../domain/organisation/norms/facts.ts";
import { normFindings } from "../../domain/organisation/norms/findings.ts";
import { Measure, Measured } from "../../domain/organisation/norms/measured.ts";
import { placesUnderAreas } from "../../domain/organisation/norms/places.ts";
import { NormSettings } from "../../domain/organisation/norms/settings.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";

/** Each value may meet several rules, and each of these is told in full. */
const mostValues = 2_000;
export const tooMany = `at most ${mostValues} areas, institutions, addresses and measured values together`;

export function fewEnough({
  areas,
  institutions,
  measured,
}: NormFacts & { readonly measured: readonly Measured[] }) {
  const addresses = institutions.reduce((sum, institution) => sum + institution.addresses.length, 0);
  return areas.length + institutions.length + addresses + measured.length <= mostValues;
}

/** What is known of clusters and institutions, values measured already, and how open rules are to be read. */
export const NormQuestion = NormFacts.unwrap()
  .extend({
    measured: z.array(Measured).readonly().default([]),
    settings: NormSettings.prefault({}),
  })
  .readonly()
  .refine(fewEnough, tooMany);
export type NormQuestion = z.infer<typeof NormQuestion>;

const states = ["holds", "judge", "no", "unknown", "not-asked"] as const;

/** Each rule against each value of its measure, with what it then asks, of whom, and with what force. */
export const NormAnswer = z
  .strictObject({
    findings: z
      .array(
        z
          .strictObject({
            norm: z.string(),
            source: z.string(),
            rule: Text,
            subject: z.string(),
            measure: Measure,
            value: z.number().nullable(),
            state: z
              .enum(states)
              .describe(
                "Whether the rule speaks of the value; judge: only roughly; not-asked: the one before does not hold.",
              ),
            consequence: Text.nullable(),
            actor: Text.nullable(),
            involves: z.array(Text).readonly(),
            modality: z.enum(modalities),
          })
          .readonly(),
      )
      .readonly(),
    settings: NormSettings,
  })
  .readonly();
export type NormAnswer = z.infer<typeof NormAnswer>;

export type FollowNorms = (question: NormQuestion, organisation?: Organisation) => NormAnswer;

/** An organisation tells the places under each of its area leaders; all else is told in the question. */
export function followNorms(norms: readonly Norm[]): FollowNorms {
  return ({ measured, settings, ...facts }, organisation) => {
    const values = [
      ...measured,
      ...measuredFrom(facts, settings),
      ...(organisation ? placesUnderAreas(organisation) : []),
    ];
    const findings = normFindings(norms, values, settings).map(({ norm, subject, value, state }) => ({
      norm: norm.id,
      source: norm.source,
      rule: norm.subject,
      subject,
      measure: norm.measure as Measure,
      value,
      state,
      consequence: norm.consequence,
      actor: norm.actor,
      involves: norm.involves,
      modality: norm.modality,
    }));
    return { findings, settings };
  };
}
