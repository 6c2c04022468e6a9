import type { DrawingSize } from "../../diagrams/drawing/places/metrics.ts";
import { type Places, placesOf } from "../../diagrams/drawing/places/places.ts";
import { inconsistencies } from "../../domain/organisation/consistency.ts";
import { type ModelId, modelIds } from "../../domain/organisation/decisions.ts";
import type { OrganisationGraph } from "../../domain/organisation/graph/attributes.ts";
import { graphOf } from "../../domain/organisation/graph/graph.ts";
import { modelDecisions } from "../../domain/organisation/models.ts";
import { rearrange } from "../../domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";

export type Arranged = { readonly organisation: Organisation; readonly graph: OrganisationGraph };

/** One municipality as it is and under each published model that its units allow, all in the same places. */
export type Stage = {
  readonly today: Arranged;
  readonly models: ReadonlyMap<ModelId, Arranged>;
  readonly places: Readonly<Record<DrawingSize, Places>>;
};

const stages = new WeakMap<Organisation, Stage>();

/** Built once for each organisation of the library; it goes when the organisation does. */
export function stageFor(organisation: Organisation): Stage {
  const known = stages.get(organisation);
  if (known) return known;
  const possible = modelIds.filter((id) => inconsistencies(modelDecisions[id], organisation).length === 0);
  const models = new Map(possible.map((id) => [id, arranged(rearrange(organisation, modelDecisions[id]))]));
  const today = arranged(organisation);
  const all = [...models.values(), today].map((variant) => variant.organisation);
  const stage = { today, models, places: { small: placesOf(all, { size: "small" }), large: placesOf(all) } };
  stages.set(organisation, stage);
  return stage;
}

const arranged = (organisation: Organisation): Arranged => ({ organisation, graph: graphOf(organisation) });
