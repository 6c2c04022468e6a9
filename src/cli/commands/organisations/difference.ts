import { Unsound } from "../../../app/organisations/unsound.ts";
import type { Language } from "../../../domain/language.ts";
import { Decisions, ModelId, modelIds } from "../../../domain/organisation/decisions.ts";
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
    const useCases = useCasesFor(streams, language);
    const { library, differenceIn } = useCases;
    if (options.to === undefined && options.decisions === undefined) throw new Mistake([missing[language]]);
    const from = await organisationIn(useCases, argument, language);
    const to = options.to === undefined ? from : await organisationIn(useCases, options.to, language);
    const decisions = options.decisions === undefined ? null : arrangementIn(options.decisions, language);
    const answer = await differenceIn({ organisation: from }, { organisation: to, decisions }).catch(
      (error) => {
        throw error instanceof Unsound ? mistakeIn(error, options.decisions, language) : error;
      },
    );
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

/** A published model, or the decisions in a file. */
const arrangementIn = (asked: string, language: Language): ModelId | Decisions =>
  ModelId.safeParse(asked).data ?? readJson(asked, Decisions, language);

const mistakeIn = ({ reasons }: Unsound, decisions: string | undefined, language: Language) =>
  new Mistake(reasons.map(({ message }) => `${decisions}: ${message[language]}`));
