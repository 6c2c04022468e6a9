import { join } from "node:path";
import { NormRequest } from "../../../app/norms/norms.ts";
import { loadTexts } from "../../../texts/texts.ts";
import { type Command, exitCodes } from "../../command.ts";
import { readJson } from "../../reading/input.ts";
import { soundOrganisation } from "../../reading/organisation.ts";
import { useCasesFor } from "../../use-cases.ts";
import { normsText, speakingIn } from "./text.ts";

export const norms: Command = {
  name: "norms",
  argument: "FILE.json",
  options: [],
  summary: {
    da: "hvad offentliggjorte regler siger om områder, institutioner og adresser",
    en: "what published rules say of areas, institutions and addresses",
  },
  takes: {
    da: "Hvad der vides om områder (areas) og institutioner med adresser (institutions), eller en organisering (organisation). settings siger, hvordan åbne regler læses. I stedet for en fil kan der stå en case (svendborg, koege, aalborg) eller example.",
    en: "What is known of areas and of institutions with their addresses, or an organisation. settings says how open rules are read. Instead of a file, a case (svendborg, koege, aalborg) or example.",
  },
  gives: {
    da: "En række for hver regel på hver værdi: om reglen gælder, hvem der skal handle, og hvad den kræver.",
    en: "A row for each rule on each value: whether it applies, who must act, and what it asks.",
  },
  finds: { da: "en regel kræver noget", en: "a rule asks for something" },
  async run({ argument, language, flags }, streams) {
    const { library, organisations, followNorms } = useCasesFor(streams, language);
    const { organisation: asked, ...question } = library.organisations.has(argument)
      ? NormRequest.parse({ organisation: argument })
      : readJson(argument, NormRequest);
    const organisation =
      asked === undefined
        ? undefined
        : await soundOrganisation(organisations, asked, argument, "organisation");
    const answer = await followNorms(question, organisation);
    const text = flags.includes("json")
      ? JSON.stringify(answer)
      : normsText(answer, {
          corpus: library.corpus,
          language,
          texts: loadTexts({
            folder: join(import.meta.dirname, "../../../../data/locales"),
            onMissing: () => {},
          }),
          names: new Map(
            [...(organisation?.areas ?? []), ...(organisation?.units ?? [])].map(({ id, name }) => [
              id,
              name[language],
            ]),
          ),
        });
    streams.out.write(`${text}\n`);
    return speakingIn(answer).length > 0 ? exitCodes.findings : exitCodes.done;
  },
};
