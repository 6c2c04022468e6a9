import { z } from "zod";
import { Analysis } from "../../../domain/analysis/schema.ts";
import { DomainError } from "../../../domain/errors.ts";
import { within } from "../../../domain/faults/fault.ts";
import { refusing } from "../../../domain/faults/issues.ts";
import { QuickStart } from "../../../domain/organisation/quick-start/question.ts";
import { quickStart } from "../../../domain/organisation/quick-start/quick-start.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { tieFaults } from "../../../domain/organisation/ties/tie-faults.ts";
import { AnalysisId, KnownOrganisation, OrganisationOrId } from "../../organisations/question.ts";

/** What a new analysis begins with: one of these. */
export const NewAnalysis = z
  .strictObject({
    organisation: OrganisationOrId.optional(),
    analysis: Analysis.optional().describe("An analysis as it was exported: the new one is the very same."),
    copyOf: z
      .union([KnownOrganisation, AnalysisId])
      .optional()
      .describe("A case, the example, or an analysis that the token opens."),
    quickStart: QuickStart.optional(),
  })
  .refine(
    (given) => Object.values(given).filter((one) => one !== undefined).length === 1,
    refusing("fits-nothing", {}),
  );

/** A municipality that begins as another one is its own from then on. */
export const ownOf = (organisation: Organisation): Organisation => ({ ...organisation, kind: "own" });

/** Throws "invalid" where the numbers do not go together. */
export function quicklyStarted(given: QuickStart): Organisation {
  const started = quickStart(given);
  if (!started.ok)
    throw new DomainError("invalid", ...started.faults.map((found) => within(found, "quickStart")));
  return started.value;
}

/** Throws "invalid" for an analysis whose organisation names what is not there. */
export function soundDocument(analysis: Analysis): Analysis {
  const faults = tieFaults(analysis.organisation).map((found) => within(found, "analysis", "organisation"));
  if (faults.length > 0) throw new DomainError("invalid", ...faults);
  return analysis;
}
