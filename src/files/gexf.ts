import { write } from "graphology-gexf";
import type {
  NodeAttributes,
  OrganisationGraph,
  TieAttributes,
} from "../domain/organisation/graph/attributes.ts";

/**
 * The graph as GEXF 1.3, for Gephi, networkx and other graph programs. Labels are Danish; `labelEn` is the English one.
 * What is not known, or does not apply, is left out.
 */
export function gexfOf(graph: OrganisationGraph): string {
  return write(graph, { version: "1.3", pedantic: true, formatNode, formatEdge });
}

function formatNode(_id: string, attributes: NodeAttributes) {
  const { kind, subkind, name, origin, claims, leader, department, area, coordinates, staff, places } =
    attributes;
  const { children } = attributes;
  return {
    label: name.da,
    attributes: {
      kind,
      subkind,
      labelEn: name.en,
      origin,
      claims: claims.join(" "),
      leader,
      department,
      area,
      coordinates,
      staff,
      places,
      childrenLevel1: children?.[1],
      childrenLevel2: children?.[2],
      childrenLevel3: children?.[3],
    },
  };
}

/** `kind` is an attribute too: most programs do not read the edge kind that GEXF 1.3 has of its own. */
function formatEdge(_id: string, { kind, offer, origin, claims }: TieAttributes) {
  const label = offer === null ? kind : `${kind} ${offer}`;
  return { label, kind, attributes: { kind, offer, origin, claims: claims.join(" ") } };
}
