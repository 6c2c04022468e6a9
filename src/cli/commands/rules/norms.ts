import { join } from "node:path";
import { findOrganisation } from "../../../app/library.ts";
import { NormRequest } from "../../../web/api/shapes.ts";
import { loadTexts } from "../../../web/render/texts.ts";
import { type Command, exitCodes } from "../../command.ts";
import { readJson } from "../../input.ts";
import { useCasesFor } from "../../use-cases.ts";
import { normsText, speakingIn } from "./norms-text.ts";

export const norms: Command = {
  name: "norms",
  argument: "FILE.json",
  options: [],
  summary: {
    da: "hvad offentliggjorte regler siger om områder, institutioner og adresser",
    en: "what published rules say of areas, institutions and addresses",
  },
  async run({ argument, language, flags }, streams) {
    const { library, followNorms } = useCasesFor(streams, language);
    const { organisation: asked, ...question } = library.organisations.has(argument)
      ? NormRequest.parse({ organisation: argument })
      : readJson(argument, NormRequest, language);
    const organisation = asked && findOrganisation(library, asked);
    const answer = followNorms(question, organisation);
    const text = flags.includes("json")
      ? JSON.stringify(answer)
      : normsText(answer, {
          corpus: library.corpus,
          language,
          texts: loadTexts({
            folder: join(import.meta.dirname, "../../../../data/locales"),
            onMissing: () => {},
          }),
          names: new Map(organisation?.areas.map(({ id, name }) => [id, name[language]])),
        });
    streams.out.write(`${text}\n`);
    return speakingIn(answer).length > 0 ? exitCodes.findings : exitCodes.done;
  },
};
