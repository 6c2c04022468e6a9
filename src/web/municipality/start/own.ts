import { ownOf } from "../../../app/analyses/lifetime/begun-from.ts";
import { readAnalysis } from "../../../domain/analysis/read-analysis.ts";
import { type Analysis, analysisSchema } from "../../../domain/analysis/schema.ts";
import { DomainError } from "../../../domain/errors.ts";
import type { Text } from "../../../domain/language.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Texts } from "../../../texts/texts.ts";

/** An analysis that begins with an organisation, whoever's it was: from then on it is its own. */
export function analysisOf(name: Text, organisation: Organisation): Analysis {
  const reading = readAnalysis({
    schema: analysisSchema,
    name,
    organisation: ownOf(organisation),
  });
  if (!reading.ok) throw new DomainError("invalid", ...reading.faults);
  return reading.value;
}

/** What a copy is called, so that it is told from what it was made of. */
export const copyName = ({ da, en }: Text, texts: Texts): Text => ({
  da: texts.da("start:copy.name", { name: da }),
  en: texts.en("start:copy.name", { name: en }),
});
