import { write } from "graphology-gexf";
import type {
  NodeAttributes,
  OrganisationGraph,
  TieAttributes,
} from "../domain/organisation/graph/attributes.ts";
import { holdersFor } from "../domain/organisation/graph/seats.ts";

/**
 * The graph as GEXF 1.2, which Gephi reads, and networkx in versions 2 and 3; 1.3 is refused by networkx 2. All that the
 * indicators ask stands in it. Labels are Danish; `labelEn` is the English one. What is not known, or does not apply, is
 * left out, and so are characters that XML forbids.
 */
export function gexfOf(graph: OrganisationGraph): string {
  return write(graph, { version: "1.2", pedantic: true, formatNode: nodeFormat(graph), formatEdge });
}

const nodeFormat = (graph: OrganisationGraph) => (id: string, attributes: NodeAttributes) => {
  const { kind, subkind, name, origin, from, claims, leader, department, area, coordinates, staff, places } =
    attributes;
  const { children, offers, ownership, agreement, owner } = attributes;
  const { decidedBy, paidBy } = holdersFor(graph, id);
  return {
    label: allowed(name.da),
    attributes: {
      kind,
      subkind,
      labelEn: allowed(name.en),
      origin,
      from: from.join(" "),
      claims: allowed(claims.join(" ")),
      leader,
      department,
      area,
      coordinates,
      staff,
      places,
      offers: offers?.join(" "),
      ownership,
      agreement,
      owner,
      childrenLevel1: children?.[1],
      childrenLevel2: children?.[2],
      childrenLevel3: children?.[3],
      specialNurseryDecidedBy: decidedBy?.specialNursery,
      groupDecidedBy: decidedBy?.group,
      supportDecidedBy: decidedBy?.support,
      specialNurseryPaidBy: paidBy?.specialNursery,
      groupPaidBy: paidBy?.group,
      supportPaidBy: paidBy?.support,
    },
  };
};

function formatEdge(_id: string, { kind, offer, origin, claims }: TieAttributes) {
  const label = offer === null ? kind : `${kind} ${offer}`;
  return { label, attributes: { kind, offer, origin, claims: allowed(claims.join(" ")) } };
}

/** Without what may stand in no XML 1.0 document, not even escaped (section 2.2: Char). */
const allowed = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
