import { z } from "zod";
import { type Fault, pathOf } from "../../../domain/faults/fault.ts";
import type { Language } from "../../../domain/language.ts";
import { toldFault, toldIn } from "../../../texts/faults/told.ts";
import { type Command, exitCodes } from "../../command.ts";
import { tableText } from "../../printing/table.ts";
import { readJson } from "../../reading/input.ts";
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
    da: "En række for hvert fund: hvor alvorligt, hvor, og hvad der er galt.",
    en: "A row for each finding: how serious it is, its place, and what is wrong.",
  },
  finds: { da: "der er fundet noget galt", en: "something wrong was found" },
  async run({ argument, language, flags }, streams) {
    const { library, checkOrganisation } = useCasesFor(streams, language);
    const candidate = library.organisations.get(argument) ?? readJson(argument, z.unknown());
    const findings = checkOrganisation(candidate);
    const text = flags.includes("json")
      ? JSON.stringify({ findings: findings.map(toldFault) })
      : findingsText(findings, language);
    streams.out.write(`${text}\n`);
    return findings.length === 0 ? exitCodes.done : exitCodes.findings;
  },
};

const says = {
  da: {
    none: "Der er ikke fundet noget galt.",
    place: "Sted",
    finding: "Fund",
    severity: "Alvor",
    severities: { error: "fejl", warning: "til overvejelse" },
  },
  en: {
    none: "Nothing wrong was found.",
    place: "Place",
    finding: "Finding",
    severity: "Severity",
    severities: { error: "error", warning: "to consider" },
  },
} as const;

function findingsText(findings: readonly Fault[], language: Language): string {
  const say = says[language];
  if (findings.length === 0) return say.none;
  return tableText(
    [{ head: say.severity }, { head: say.place }, { head: say.finding }],
    findings.map((found) => [say.severities[found.severity], pathOf(found), toldIn(language, found)]),
  );
}
