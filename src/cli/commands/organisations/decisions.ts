import type { DecisionsAnswer } from "../../../app/organisations/decisions.ts";
import type { Corpus } from "../../../domain/corpus/corpus.ts";
import { decisionNames } from "../../../domain/corpus/decision-names.ts";
import type { Language } from "../../../domain/language.ts";
import { decisionIds } from "../../../domain/organisation/decisions.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { type Command, exitCodes } from "../../command.ts";
import { tableText } from "../../printing/table.ts";
import { organisationIn } from "../../reading/organisation.ts";
import { useCasesFor } from "../../use-cases.ts";

export const decisions: Command = {
  name: "decisions",
  argument: "FILE",
  options: [],
  summary: {
    da: "kommunens forankringsvalg i dag, hvad der er uklart, og den nærmeste model",
    en: "the municipality's anchoring decisions today, what is unclear, and the nearest model",
  },
  gives: {
    da: "Hvert af de otte valg, og om det er oplyst eller aflæst af strukturen. Hvad der er uklart eller forskelligt fra sted til sted, og hvor den nærmeste model gør noget andet.",
    en: "Each of the eight decisions, and whether it is stated or read from the structure. What is unclear or differs from place to place, and where the nearest model does otherwise.",
  },
  async run({ argument, language, flags }, streams) {
    const useCases = useCasesFor(streams, language);
    const { library, decisionsIn } = useCases;
    const organisation = await organisationIn(useCases, argument);
    const answer = decisionsIn(organisation);
    const text = flags.includes("json")
      ? JSON.stringify(answer)
      : decisionsText(answer, organisation, library.corpus, language);
    streams.out.write(`${text}\n`);
    return exitCodes.done;
  },
};

const says = {
  da: {
    decision: "Valg",
    here: "I dag",
    known: "Kendt fra",
    stated: "oplyst",
    read: "aflæst af strukturen",
    unclear: "uklart",
    model: "Nærmeste model",
    same: "det samme",
  },
  en: {
    decision: "Decision",
    here: "Today",
    known: "Known from",
    stated: "stated",
    read: "read from the structure",
    unclear: "unclear",
    model: "Nearest model",
    same: "the same",
  },
} as const;

function decisionsText(
  { decisions: today, unclear, readings, nearestModel, words }: DecisionsAnswer,
  organisation: Organisation,
  corpus: Corpus,
  language: Language,
): string {
  const say = says[language];
  const names = decisionNames(corpus, organisation, language);
  const table = tableText(
    [say.decision, say.here, say.known, say.model].map((head) => ({ head })),
    decisionIds.map((id) => [
      names.decision(id),
      names.chosen(id, today),
      unclear.includes(id) ? say.unclear : readings[id].stated ? say.stated : say.read,
      nearestModel.differs.includes(id) ? names.chosen(id, modelDecisions[nearestModel.id]) : say.same,
    ]),
  );
  return [table, "", ...words[language]].join("\n");
}
