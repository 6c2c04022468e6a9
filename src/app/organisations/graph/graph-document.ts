import { z } from "zod";
import { Text } from "../../../domain/language.ts";
import {
  nodeKinds,
  type OrganisationGraph,
  tieKinds,
} from "../../../domain/organisation/graph/attributes.ts";
import { holdersFor } from "../../../domain/organisation/graph/seats.ts";
import { Children, Offer, ownerships } from "../../../domain/organisation/schema.ts";
import { Base, Origin } from "../../../domain/origin.ts";

const Holder = z.string().nullable();
const HolderPerOffer = z
  .strictObject({ specialNursery: Holder, group: Holder, support: Holder })
  .readonly()
  .nullable();
const claims = z.array(z.string()).readonly();

/** A graph as plain data: who takes part, and how they are tied. */
export const GraphDocument = z
  .strictObject({
    organisation: z.string(),
    nodes: z
      .array(
        z
          .strictObject({
            id: z.string(),
            kind: z.enum(nodeKinds),
            subkind: z
              .string()
              .nullable()
              .describe(
                "The kind of a section, unit, group or support team; whose a provider from outside is.",
              ),
            name: Text,
            origin: Origin,
            from: z.array(Base).readonly().describe("What its computed fields were made from."),
            claims,
            leader: z.string().nullable(),
            ownership: z.enum(ownerships).nullable().describe("Of a unit: whose it is."),
            agreement: z
              .string()
              .nullable()
              .describe("With whom in the municipality a unit with a board of its own has its agreement."),
            owner: z
              .string()
              .nullable()
              .describe(
                "The provider outside, or the unit with a board of its own, that it is or stands in.",
              ),
            department: z.string().nullable().describe("The department in whose line it stands."),
            area: z.string().nullable(),
            coordinates: z.boolean().describe("Whether it holds the duty to coordinate."),
            staff: z.number().nullable(),
            places: z.number().nullable(),
            children: Children.nullable(),
            offers: z.array(Offer).readonly().nullable().describe("What a provider from outside gives."),
            decidedBy: HolderPerOffer.describe("Of an ordinary unit: who decides for its children."),
            paidBy: HolderPerOffer.describe("Of an ordinary unit: who pays for its children."),
          })
          .readonly(),
      )
      .readonly(),
    ties: z
      .array(
        z
          .strictObject({
            from: z.string(),
            to: z.string(),
            kind: z.enum(tieKinds),
            offer: Offer.nullable(),
            origin: Origin,
            claims,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type GraphDocument = z.infer<typeof GraphDocument>;

export function graphDocument(graph: OrganisationGraph): GraphDocument {
  return {
    organisation: graph.getAttribute("organisation").id,
    nodes: graph.mapNodes((id, attributes) => ({ id, ...attributes, ...holdersFor(graph, id) })),
    ties: graph.mapEdges((_, attributes, from, to) => ({ from, to, ...attributes })),
  };
}
