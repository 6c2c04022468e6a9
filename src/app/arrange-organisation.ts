import type { OrganisationGraph } from "../domain/organisation/graph/attributes.ts";
import { graphOf } from "../domain/organisation/graph/graph.ts";
import type { Organisation } from "../domain/organisation/schema.ts";
import type { Memo } from "./answer-cache.ts";
import { type Arrangement, arranged } from "./compare/measured.ts";
import { contentKey, keyOf } from "./content-key.ts";

/** A municipality under some arrangement, and its graph. Neither may be changed: others are given the same. */
export type Arranged = { readonly organisation: Organisation; readonly graph: OrganisationGraph };

export type ArrangeOrganisation = (organisation: Organisation, arrangement: Arrangement) => Promise<Arranged>;

/** Throws "invalid" for decisions that do not hold together here, and for ties that lead nowhere. */
export function arrangeOrganisation(arrangements: Memo<Arranged>): ArrangeOrganisation {
  return (organisation, arrangement) =>
    arrangements.get(contentKey({ organisation: keyOf(organisation), arrangement }), async () => {
      const moved = arranged(organisation, arrangement);
      return { organisation: moved, graph: graphOf(moved) };
    });
}
