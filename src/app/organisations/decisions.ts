import { z } from "zod";
import { decisionNames } from "../../domain/corpus/decision-names.ts";
import { listWords } from "../../domain/decision/words/parts/sentence.ts";
import type { Language } from "../../domain/language.ts";
import { inconsistencies } from "../../domain/organisation/consistency.ts";
import { type DecisionId, Decisions, decisionIds, ModelId } from "../../domain/organisation/decisions.ts";
import { decisionsOf, type Reading } from "../../domain/organisation/decisions-of.ts";
import { modelDecisions, nearestModel } from "../../domain/organisation/models.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { inSentence, namesIn } from "../compare/names.ts";
import { inBoth, Sentences } from "../decision/bilingual.ts";
import type { Library } from "../library.ts";

const Decision = z.enum(decisionIds);

export const DecisionsAnswer = z
  .strictObject({
    decisions: Decisions,
    unclear: z.array(Decision).readonly().describe("Those that are mixed, or that nothing tells."),
    readings: z
      .record(
        Decision,
        z
          .strictObject({
            stated: z.boolean().describe("Whether the organisation states it itself; else it is read."),
            met: z
              .array(z.strictObject({ option: z.string(), count: z.int() }).readonly())
              .readonly()
              .describe("The options that its parts show and how often, the most frequent first."),
          })
          .readonly(),
      )
      .readonly(),
    nearestModel: z.strictObject({ id: ModelId, differs: z.array(Decision).readonly() }).readonly(),
    broken: z
      .array(
        z
          .strictObject({
            id: z.string(),
            decisions: z.array(Decision).readonly(),
            because: z.strictObject({ da: z.string(), en: z.string() }).readonly(),
          })
          .readonly(),
      )
      .readonly()
      .describe("The rules that these decisions break together."),
    words: Sentences,
  })
  .readonly();
export type DecisionsAnswer = z.infer<typeof DecisionsAnswer>;

export type DecisionsIn = (organisation: Organisation) => DecisionsAnswer;

/** Today's decisions of an organisation, what is mixed or unclear in them and why, and the nearest published model. */
export function decisionsIn({ corpus }: Library): DecisionsIn {
  return (organisation) => {
    const { decisions, unclear, readings } = decisionsOf(organisation);
    const nearest = nearestModel(decisions);
    const broken = inconsistencies(decisions, organisation);
    const wordsIn = (language: Language) => {
      const say = says[language];
      const names = decisionNames(corpus, organisation, language);
      const model = namesIn(language, corpus).alternative(nearest.id);
      const differences = nearest.differs.map((id) => {
        const inModel = names.chosen(id, modelDecisions[nearest.id]);
        return say.difference(inSentence(names.decision(id)), names.chosen(id, decisions), inModel);
      });
      const doubts = decisionIds.flatMap((id) => {
        const doubt = doubtOf(readings[id], decisions[id]);
        if (doubt === null) return [];
        const met = readings[id].met.map(({ option, count }) =>
          say.met(names.option(id, option), say.counted[id][count === 1 ? 0 : 1], count),
        );
        return [
          say[doubt](
            names.decision(id),
            names.chosen(id, decisions),
            listWords(met, language),
            say.counted[id][1],
          ),
        ];
      });
      return [
        differences.length === 0 ? say.same(model) : say.near(model, listWords(differences, language)),
        ...doubts,
        ...broken.map(({ because }) => say.broken(because[language])),
      ];
    };
    return {
      decisions,
      unclear,
      readings,
      nearestModel: nearest,
      broken: broken.map(({ id, decisions: together, because }) => ({ id, decisions: together, because })),
      words: inBoth(wordsIn),
    };
  };
}

/** What there is to say against an option that was taken; a statement stands, but what shows against it is told. */
function doubtOf({ stated, met }: Reading, option: string): "against" | "nothing" | "mixed" | null {
  if (stated) return met.length > 0 && met[0]?.option !== option ? "against" : null;
  return met.length === 0 ? "nothing" : met.length > 1 ? "mixed" : null;
}

type Counted = Readonly<Record<DecisionId, readonly [one: string, many: string]>>;
type Doubt = (decision: string, option: string, met: string, counted: string) => string;
type Says = {
  /** What is counted to read a decision. */
  readonly counted: Counted;
  readonly met: (option: string, counted: string, count: number) => string;
  readonly same: (model: string) => string;
  readonly near: (model: string, differences: string) => string;
  readonly difference: (decision: string, here: string, inModel: string) => string;
  readonly broken: (because: string) => string;
} & Readonly<Record<"mixed" | "nothing" | "against", Doubt>>;

const says: Readonly<Record<Language, Says>> = {
  da: {
    counted: {
      coordination: ["med pligten til at samordne", "med pligten til at samordne"],
      administration: ["specialbørnehave", "specialbørnehaver"],
      leadership: ["dagtilbud", "dagtilbud"],
      specialLine: ["specialbørnehave", "specialbørnehaver"],
      support: ["støttekorps", "støttekorps"],
      referral: ["slags tilbud", "slags tilbud"],
      financing: ["slags tilbud", "slags tilbud"],
      network: ["netværk", "netværk"],
    },
    met: (option, counted, count) => `${option} (${count} ${counted})`,
    same: (model) => `Organiseringen er som ${model}.`,
    near: (model, differences) => `Organiseringen ligner mest ${model}. Den afviger i ${differences}.`,
    difference: (decision, here, inModel) => `${decision} (her »${here}«, i modellen »${inModel}«)`,
    mixed: (decision, option, met) =>
      `${decision} er ikke ens overalt: ${met}. Det hyppigste bruges: ${option}.`,
    nothing: (decision, option, _, counted) =>
      `${decision} kan ikke læses: der er ingen ${counted} at aflæse det af. Vi regner med: ${option}.`,
    against: (decision, option, met) =>
      `${decision} er oplyst som ${option}, og det lægges til grund. Strukturen viser dog ${met}.`,
    broken: (because) => `Valgene hænger ikke helt sammen: ${because}`,
  },
  en: {
    counted: {
      coordination: ["holder of the duty", "holders of the duty"],
      administration: ["special nursery", "special nurseries"],
      leadership: ["daycare unit", "daycare units"],
      specialLine: ["special nursery", "special nurseries"],
      support: ["support team", "support teams"],
      referral: ["kind of offer", "kinds of offer"],
      financing: ["kind of offer", "kinds of offer"],
      network: ["network", "networks"],
    },
    met: (option, counted, count) => `${option} (${count} ${counted})`,
    same: (model) => `The organisation is as ${model}.`,
    near: (model, differences) => `The organisation is most like ${model}. It differs in ${differences}.`,
    difference: (decision, here, inModel) => `${decision} (here “${here}”, in the model “${inModel}”)`,
    mixed: (decision, option, met) =>
      `${decision} is not the same everywhere: ${met}. The most frequent is used: ${option}.`,
    nothing: (decision, option, _, counted) =>
      `${decision} cannot be read: there are no ${counted} to read it from. Taken to be: ${option}.`,
    against: (decision, option, met) =>
      `${decision} is stated as ${option}, and that stands. Yet the structure shows ${met}.`,
    broken: (because) => `The decisions do not quite hold together: ${because}`,
  },
};
