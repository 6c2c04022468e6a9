import type { UnderModels } from "../../app/organisations/organisations.ts";
import type { DrawingSize } from "../../diagrams/drawing/places/metrics.ts";
import { type Places, placesOf } from "../../diagrams/drawing/places/places.ts";

/** One municipality as it is and under each published model that its units allow, all in the same places. */
export type Stage = UnderModels & { readonly places: Readonly<Record<DrawingSize, Places>> };

const stages = new WeakMap<UnderModels, Stage>();

/** Placed once, for as long as somebody keeps what is placed. */
export function stageOf(arranged: UnderModels): Stage {
  const known = stages.get(arranged);
  if (known) return known;
  const all = [...arranged.models.values(), arranged.today].map(({ organisation }) => organisation);
  const stage = { ...arranged, places: { small: placesOf(all, { size: "small" }), large: placesOf(all) } };
  stages.set(arranged, stage);
  return stage;
}
