import { z } from "zod";
import { modalities, type Norm } from "../../domain/corpus/entries/guidance.ts";
import { DomainError } from "../../domain/errors.ts";
import { refusing } from "../../domain/faults/issues.ts";
import { Text } from "../../domain/language.ts";
import { limits } from "../../domain/limits.ts";
import { measuredFrom, NormFacts } from "../../domain/organisation/norms/facts.ts";
import { Measure, Measured } from "../../domain/organisation/norms/measured.ts";
import { readFindings } from "../../domain/organisation/norms/other-readings.ts";
import { placesUnderAreas } from "../../domain/organisation/norms/places.ts";
import { NormSettings, readings } from "../../domain/organisation/norms/settings.ts";
import { factsBeside } from "../../domain/organisation/norms/told-facts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { OrganisationOrId } from "../organisations/question.ts";

/** Every area, and every institution with two addresses. Each value may meet several rules, and each of these is told in full. */
const mostValues = limits.areas + 3 * limits.units;
const tooMany = refusing("too-many-norm-values", { most: mostValues });

type Asked = NormFacts & { readonly measured: readonly Measured[] };

/** How many things rules are held against. */
export function valuesIn({ areas, institutions, measured }: Asked): number {
  const addresses = institutions.reduce((sum, institution) => sum + institution.addresses.length, 0);
  return areas.length + institutions.length + addresses + measured.length;
}

const fewEnough = (asked: Asked): boolean => valuesIn(asked) <= mostValues;

/** What is known of clusters and institutions, values measured already, and how open rules are to be read. */
export const NormQuestion = NormFacts.unwrap()
  .extend({
    measured: z.array(Measured).max(mostValues).readonly().default([]),
    settings: NormSettings.prefault({}),
  })
  .readonly()
  .refine(fewEnough, tooMany);
export type NormQuestion = z.infer<typeof NormQuestion>;

/** The same, and perhaps an organisation to read the places of. */
export const NormRequest = z
  .strictObject({ ...NormQuestion.unwrap().shape, organisation: OrganisationOrId.optional() })
  .refine(fewEnough, tooMany);

const State = z.enum(["holds", "judge", "no", "unknown", "not-asked"]);
const told = {
  norm: z.string(),
  source: z.string(),
  rule: Text,
  consequence: Text.nullable(),
  actor: Text.nullable(),
  involves: z.array(Text).readonly(),
  modality: z.enum(modalities),
};

/** Each rule against each value of its measure, with what it then asks, of whom, and with what force. */
export const NormAnswer = z
  .strictObject({
    findings: z
      .array(
        z
          .strictObject({
            ...told,
            subject: z.string(),
            within: z.string().nullable().describe("The institution that an address belongs to."),
            measure: Measure,
            value: z.number().nullable(),
            atLeast: z.number().nullable().describe("What is known of a value that is not."),
            atMost: z.number().nullable(),
            aim: z.boolean().describe("Meant to hold; of the others, those that hold call for something."),
            state: State.describe(
              "Whether the rule speaks of the value; judge: only roughly; not-asked: the one before does not hold.",
            ),
            otherwise: z
              .array(
                z
                  .strictObject({
                    setting: z.enum(Object.keys(readings) as [keyof typeof readings]),
                    value: z.union([z.string(), z.boolean()]),
                    state: State,
                  })
                  .readonly(),
              )
              .readonly()
              .describe("The settings that decide: with that one read so, the state would be another."),
          })
          .readonly(),
      )
      .readonly(),
    duties: z
      .array(z.strictObject(told).readonly())
      .readonly()
      .describe("Rules that nothing can be counted for, to be ticked."),
    leftOut: z
      .array(z.string())
      .readonly()
      .describe("Self-owned institutions, which the rules hold for only where the board has chosen them."),
    settings: NormSettings,
  })
  .readonly();
export type NormAnswer = z.infer<typeof NormAnswer>;

/** The rules to follow, and what they are held against. */
export type NormsInput = {
  readonly norms: readonly Norm[];
  readonly question: NormQuestion;
  readonly organisation?: Organisation | undefined;
};

/**
 * An organisation tells the places under each of its area leaders, but for areas whose places the question tells, and what it
 * knows of its areas and units; what the question tells wins. Throws "invalid" for more than rules can be held against.
 */
export function followNorms({ norms, question, organisation }: NormsInput): NormAnswer {
  const { measured, settings, ...given } = question;
  const facts = factsBeside(given, organisation);
  if (!fewEnough({ ...facts, measured })) throw new DomainError("invalid", tooMany.params.fault);
  const told = new Set(
    given.areas.flatMap(({ id, approved, enrolled }) => ((approved ?? enrolled) === undefined ? [] : [id])),
  );
  const placesUnder = (chosen: NormSettings) =>
    organisation ? placesUnderAreas(organisation, chosen).filter(({ subject }) => !told.has(subject)) : [];
  const shown = new Set(placesUnder(settings).map(({ subject }) => subject));
  const measuredUnder = (chosen: NormSettings) => [
    ...measured,
    ...measuredFrom(facts, chosen).filter(
      ({ measure, subject }) => measure !== "placesPerArea" || !shown.has(subject),
    ),
    ...placesUnder(chosen),
  ];
  return {
    findings: readFindings(norms, measuredUnder, settings).map(({ norm, ...finding }) => ({
      ...toldOf(norm),
      ...finding,
      measure: norm.measure as Measure,
      aim: norm.aim,
    })),
    duties: norms.filter(({ measure }) => measure === null).map(toldOf),
    leftOut: facts.institutions
      .filter(({ selfOwned }) => selfOwned && !settings.selfOwned)
      .map(({ id }) => id),
    settings,
  };
}

const toldOf = ({ id, source, subject, consequence, actor, involves, modality }: Norm) => ({
  norm: id,
  source,
  rule: subject,
  consequence,
  actor,
  involves,
  modality,
});
