import type { ComparedAlternative } from "../../../app/compare/comparison.ts";
import type { UseCases } from "../../../app/use-cases.ts";
import type { ScalingBounds } from "../../../domain/lenses/structure/scaling.ts";
import type { ModelId } from "../../../domain/organisation/decisions.ts";
import type { Setting } from "../../drawings/setting/setting.ts";

/** A model on the setting's municipality by both lenses, and what that municipality could at worst and best do. */
export type MeasuredModel = { readonly alternative: ComparedAlternative; readonly bounds: ScalingBounds };

/** Null where the municipality's units do not allow the model. */
export async function measuredModel(
  { compareOrganisations, boundsFor }: UseCases,
  { organisation, stage }: Setting,
  model: ModelId,
): Promise<MeasuredModel | null> {
  if (!stage.models.has(model)) return null;
  // Asked as the front page asks at first, so that the answer is there already.
  const question = {
    organisation,
    alternatives: [...stage.models.keys()],
    lens: "evidence",
    scope: "model",
    preference: { type: "none" },
  } as const;
  const [{ alternatives }, bounds] = await Promise.all([
    compareOrganisations(question),
    boundsFor(organisation),
  ]);
  const alternative = alternatives.find(({ id }) => id === model);
  return alternative ? { alternative, bounds } : null;
}
