import type { Language } from "../../../domain/language.ts";
import { inconsistencies } from "../../../domain/organisation/consistency.ts";
import { Decisions, ModelId, modelIds } from "../../../domain/organisation/decisions.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import { rearrange } from "../../../domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { type Command, exitCodes } from "../../command.ts";
import { readJson } from "../../input.ts";
import { Mistake } from "../../mistake.ts";
import { organisationIn } from "../../organisation.ts";
import { useCasesFor } from "../../use-cases.ts";
import { differenceText } from "./difference-text.ts";

export const difference: Command = {
  name: "difference",
  argument: "FILE",
  options: [
    {
      name: "to",
      value: "FILE",
      meaning: {
        da: "den organisering, der skal sammenlignes med",
        en: "the organisation to compare it with",
      },
    },
    {
      name: "decisions",
      value: `${modelIds[1]}|…|FILE.json`,
      meaning: {
        da: "en model eller egne valg, som kommunen lægges om efter",
        en: "a model, or decisions of your own, to rearrange it by",
      },
    },
    { name: "all", value: null, meaning: { da: "nævn alle ved navn", en: "name them all" } },
  ],
  summary: {
    da: "hvad der ændres fra én organisering til en anden, og hvor mange det berører",
    en: "what changes from one organisation to another, and how many it affects",
  },
  gives: {
    da: "Hvad der flytter, er nyt eller forsvinder. Hvem der får en anden leder, et andet visitationssted eller et andet støttekorps. Hvor mange enheder, medarbejdere og børn det berører.",
    en: "What moves, is new or goes. Who gets another leader, referral seat or support team. How many units, staff and children that affects.",
  },
  example: ["svendborg", "--decisions", "central"],
  async run({ argument, language, flags, options }, streams) {
    const { library, differenceIn } = useCasesFor(streams, language);
    if (options.to === undefined && options.decisions === undefined) throw new Mistake([missing[language]]);
    const from = organisationIn(library, argument, language);
    const other = options.to === undefined ? from : organisationIn(library, options.to, language);
    const to = options.decisions === undefined ? other : under(options.decisions, other, language);
    const answer = differenceIn(from, to);
    const text = flags.includes("json")
      ? JSON.stringify(answer)
      : differenceText(answer, library.corpus, from, flags.includes("all"), language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

const missing: Readonly<Record<Language, string>> = {
  da: "Skriv --to FILE eller --decisions MODEL: hvad skal der sammenlignes med?",
  en: "Give --to FILE or --decisions MODEL: what is it to be compared with?",
};

/** Rearranged by a published model, or by the decisions in a file. */
function under(asked: string, organisation: Organisation, language: Language): Organisation {
  const model = ModelId.safeParse(asked);
  const decisions = model.success ? modelDecisions[model.data] : readJson(asked, Decisions, language);
  const broken = inconsistencies(decisions, organisation);
  if (broken.length > 0) throw new Mistake(broken.map(({ because }) => `${asked}: ${because[language]}`));
  return rearrange(organisation, decisions);
}
