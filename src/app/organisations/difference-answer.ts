import { z } from "zod";
import { decisionIds } from "../../domain/organisation/decisions.ts";
import { nodeKinds } from "../../domain/organisation/graph/attributes.ts";
import { Offer } from "../../domain/organisation/schema.ts";
import { Sentences } from "../decision/bilingual.ts";

const NodeId = z.string();
const listOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.array(z.strictObject(shape).readonly()).readonly();
const Entry = { id: NodeId, kind: z.enum(nodeKinds) };
const Leader = NodeId.nullable().describe("Null where nobody leads it.");
const Area = NodeId.nullable().describe("Null where it lies in no area.");
const Seat = NodeId.describe('"area" is whoever leads the area of the child\'s own unit.');

/** What has to change for one organisation to become another, by stable ids. */
export const DifferenceAnswer = z
  .strictObject({
    decisions: listOf({ decision: z.enum(decisionIds), from: z.string(), to: z.string() }).describe(
      "Decisions that change, as they are read on each side.",
    ),
    moved: listOf({ id: NodeId, from: Area, to: Area }).describe("Units that lie in another area."),
    new: listOf(Entry),
    gone: listOf(Entry),
    otherLeader: listOf({ ...Entry, from: Leader, to: Leader }),
    otherSeat: listOf({ of: z.enum(["referral", "financing"]), offer: Offer, from: Seat, to: Seat }).describe(
      "Where places are decided on, or paid for.",
    ),
    otherTeam: listOf({
      id: NodeId,
      from: z.array(NodeId).readonly(),
      to: z.array(NodeId).readonly(),
    }).describe("Ordinary units that other support teams serve."),
    touched: z
      .strictObject({
        units: z
          .number()
          .describe("Units that are new, gone or moved, or get another leader or support team."),
        staff: z.number().describe("Specialists who get another leader."),
        children: z
          .number()
          .describe("Children of levels 1 to 3 in these units, or whose place is decided on elsewhere."),
      })
      .readonly(),
    names: z
      .record(NodeId, z.strictObject({ da: z.string(), en: z.string() }).readonly())
      .readonly()
      .describe("What the ids above stand for."),
    words: Sentences,
    moves: Sentences.describe("The same as a list by name, the most important first, and last what stays."),
  })
  .readonly();
export type DifferenceAnswer = z.infer<typeof DifferenceAnswer>;
