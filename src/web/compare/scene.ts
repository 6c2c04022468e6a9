import type { Comparison } from "../../app/compare/comparison.ts";
import type { Corpus } from "../../domain/corpus/corpus.ts";
import type { EvidenceScope } from "../../domain/lenses/evidence/evidence.ts";
import { generalUnits } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Stage } from "../drawings/stage.ts";
import type { Visit } from "../page.ts";
import type { CompareForm } from "./form.ts";

/** Everything the compare page is made from, for one visit. */
export type Scene = {
  readonly form: CompareForm;
  readonly visit: Visit;
  readonly corpus: Corpus;
  readonly organisation: Organisation;
  /** All that may be chosen, the example first. */
  readonly organisations: readonly Organisation[];
  readonly stage: Stage;
  /** The child's own unit: the one asked for, else the first. */
  readonly unit: string;
  readonly comparison: Comparison;
  /** The same alternatives measured in each scope. */
  readonly byScope: Readonly<Record<EvidenceScope, Comparison["alternatives"]>>;
};

export const exampleId = "example";

/** The unit asked for if it is an ordinary one here, else the first. */
export function unitAskedFor(organisation: Organisation, asked: string): string {
  const units = generalUnits(organisation);
  return (units.find(({ id }) => id === asked) ?? units[0])?.id ?? "";
}
