import { findOrganisation } from "../../../app/library.ts";
import type { NormAnswer } from "../../../app/rules/norms.ts";
import type { Language } from "../../../domain/language.ts";
import { NormRequest } from "../../../web/api/shapes.ts";
import { type Command, exitCodes } from "../../command.ts";
import { readJson } from "../../input.ts";
import { numbersIn } from "../../numbers.ts";
import { tableText } from "../../table.ts";
import { useCasesFor } from "../../use-cases.ts";

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
    const { organisation, ...question } = library.organisations.has(argument)
      ? NormRequest.parse({ organisation: argument })
      : readJson(argument, NormRequest, language);
    const answer = followNorms(question, organisation && findOrganisation(library, organisation));
    const speaks = answer.findings.filter(({ state }) => state === "holds" || state === "judge");
    const text = flags.includes("json") ? JSON.stringify(answer) : normsText(answer.findings, language);
    streams.out.write(`${text}\n`);
    return speaks.some(({ consequence }) => consequence !== null) ? exitCodes.findings : exitCodes.done;
  },
};

const says = {
  da: {
    rule: "Regel",
    subject: "Om",
    value: "Værdi",
    says: "Siger",
    asks: "Kræver",
    actor: "Hvem",
    states: {
      holds: "gælder",
      judge: "vurderes",
      no: "gælder ikke",
      unknown: "ukendt",
      "not-asked": "spørges ikke",
    },
    none: "Ingen regler har noget at måle på her.",
  },
  en: {
    rule: "Rule",
    subject: "About",
    value: "Value",
    says: "Says",
    asks: "Asks for",
    actor: "Who",
    states: {
      holds: "applies",
      judge: "to be judged",
      no: "does not apply",
      unknown: "not known",
      "not-asked": "not asked",
    },
    none: "No rule has anything to measure here.",
  },
} as const;

function normsText(findings: NormAnswer["findings"], language: Language): string {
  const say = says[language];
  if (findings.length === 0) return say.none;
  const { short } = numbersIn(language);
  return tableText(
    [
      { head: say.rule },
      { head: say.subject },
      { head: say.value, align: "right" },
      { head: say.says },
      { head: say.actor },
      { head: say.asks },
    ],
    findings.map(({ norm, subject, value, state, actor, consequence }) => {
      const speaks = state === "holds" || state === "judge";
      return [
        norm,
        subject,
        short(value),
        say.states[state],
        (speaks && actor?.[language]) || "–",
        (speaks && consequence?.[language]) || "–",
      ];
    }),
  );
}
