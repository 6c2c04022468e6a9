import { z } from "zod";
import type { Finding } from "../../../app/organisations/check/finding.ts";
import type { Language } from "../../../domain/language.ts";
import { type Command, exitCodes } from "../../command.ts";
import { readJson } from "../../input.ts";
import { tableText } from "../../table.ts";
import { useCasesFor } from "../../use-cases.ts";

export const check: Command = {
  name: "check",
  argument: "FILE",
  options: [],
  summary: {
    da: "hvad der er galt med en organisering, og hvor",
    en: "what is wrong with an organisation, and where",
  },
  gives: {
    da: "En række for hvert fund: hvilken slags, hvor, og hvad der er galt.",
    en: "A row for each finding: its kind, its place, and what is wrong.",
  },
  finds: { da: "der er fundet noget galt", en: "something wrong was found" },
  async run({ argument, language, flags }, streams) {
    const { library, checkOrganisation } = useCasesFor(streams, language);
    const candidate = library.organisations.get(argument) ?? readJson(argument, z.unknown(), language);
    const findings = checkOrganisation(candidate);
    const text = flags.includes("json") ? JSON.stringify({ findings }) : findingsText(findings, language);
    streams.out.write(`${text}\n`);
    return findings.length === 0 ? exitCodes.done : exitCodes.findings;
  },
};

const says = {
  da: {
    none: "Der er ikke fundet noget galt.",
    place: "Sted",
    finding: "Fund",
    kind: "Slags",
    kinds: { shape: "form", tie: "forbindelse", consistency: "sammenhæng", norm: "norm" },
  },
  en: {
    none: "Nothing wrong was found.",
    place: "Place",
    finding: "Finding",
    kind: "Kind",
    kinds: { shape: "shape", tie: "tie", consistency: "consistency", norm: "norm" },
  },
} as const;

function findingsText(findings: readonly Finding[], language: Language): string {
  const say = says[language];
  if (findings.length === 0) return say.none;
  return tableText(
    [{ head: say.kind }, { head: say.place }, { head: say.finding }],
    findings.map(({ kind, path, message }) => [say.kinds[kind], path, message[language]]),
  );
}
