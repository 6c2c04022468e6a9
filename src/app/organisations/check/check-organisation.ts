import type { Norm } from "../../../domain/corpus/entries/guidance.ts";
import type { Text } from "../../../domain/language.ts";
import { inconsistencies } from "../../../domain/organisation/consistency.ts";
import { decisionsOf } from "../../../domain/organisation/decisions-of.ts";
import { normFindings } from "../../../domain/organisation/norms/findings.ts";
import { placesUnderAreas } from "../../../domain/organisation/norms/places.ts";
import { NormSettings } from "../../../domain/organisation/norms/settings.ts";
import { Organisation } from "../../../domain/organisation/schema.ts";
import type { Library } from "../../library.ts";
import { read } from "../../mistakes/complaints.ts";
import type { Finding } from "./finding.ts";
import { tieFindings } from "./ties.ts";

export type CheckOrganisation = (candidate: unknown) => readonly Finding[];

/**
 * What is wrong with something that is meant as an organisation, and where: first its shape; where that is right its
 * ties; and where they are, whether its decisions hold together and what the published norms say of it.
 */
export function checkOrganisation({ corpus }: Library): CheckOrganisation {
  return (candidate) => {
    const shape = shapeFindings(candidate);
    if (shape.length > 0) return shape;
    const organisation = Organisation.parse(candidate);
    const ties = tieFindings(organisation);
    if (ties.length > 0) return ties;
    return [...consistencyFindings(organisation), ...findingsByNorm(organisation, corpus.norms)];
  };
}

/** Both languages find the same places in the same order. */
function shapeFindings(candidate: unknown): readonly Finding[] {
  const [danish, english] = [read(Organisation, candidate, "da"), read(Organisation, candidate, "en")];
  if (danish.ok || english.ok) return [];
  return danish.errors.map(({ path, message }, at) => ({
    kind: "shape",
    path,
    message: { da: message, en: english.errors[at]?.message ?? message },
  }));
}

function consistencyFindings(organisation: Organisation): readonly Finding[] {
  const { decisions } = decisionsOf(organisation);
  return inconsistencies(decisions, organisation).map((rule) => ({
    kind: "consistency",
    path: rule.decisions.map((id) => `decisions.${id}`).join(", "),
    message: rule.because,
  }));
}

/** A norm that holds of a value and asks for something. */
function findingsByNorm(organisation: Organisation, norms: readonly Norm[]): readonly Finding[] {
  const measured = placesUnderAreas(organisation);
  const counted = norms.filter(({ measure }) => measure === "placesPerArea");
  return normFindings(counted, measured, NormSettings.parse({}))
    .filter(({ norm, state }) => norm.consequence !== null && (state === "holds" || state === "judge"))
    .map(({ norm, subject, value, atLeast }) => ({
      kind: "norm",
      path: `areas.${organisation.areas.findIndex(({ id }) => id === subject)}`,
      message: {
        da: `${norm.subject.da}: ${value ?? `mindst ${atLeast}`}. ${norm.consequence?.da}`,
        en: `${norm.subject.en}: ${value ?? `at least ${atLeast}`}. ${norm.consequence?.en}`,
      } satisfies Text,
      norm: norm.id,
    }));
}
