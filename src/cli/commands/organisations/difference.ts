import { fault } from "../../../domain/faults/fault.ts";
import { Decisions, ModelId, modelIds } from "../../../domain/organisation/decisions.ts";
import { type Command, exitCodes } from "../../command.ts";
import { BadInput, fromFile } from "../../reading/bad-input.ts";
import { readJson } from "../../reading/input.ts";
import { organisationIn } from "../../reading/organisation.ts";
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
    if (options.to === undefined && options.decisions === undefined)
      throw new BadInput([fault("nothing-to-compare-with", {})]);
    const from = await organisationIn(useCases, argument);
    const to = options.to === undefined ? from : await organisationIn(useCases, options.to);
    const decisions = options.decisions === undefined ? null : arrangementIn(options.decisions);
    const answer = await fromFile(
      options.decisions,
      () => differenceIn({ organisation: from }, { organisation: to, decisions }),
      "to.decisions",
    );
    const text = flags.includes("json")
      ? JSON.stringify(answer)
      : differenceText(answer, library.corpus, from, flags.includes("all"), language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

/** A published model, or the decisions in a file. */
const arrangementIn = (asked: string): ModelId | Decisions =>
  ModelId.safeParse(asked).data ?? readJson(asked, Decisions);
