import { z } from "zod";
import { fault } from "../../domain/faults/fault.ts";
import { addFaults, refusing } from "../../domain/faults/issues.ts";
import { limits } from "../../domain/limits.ts";
import {
  clustersOf,
  reasonableSilhouette,
  WeightRows,
  whyNone,
} from "../../domain/workshop/agreement/clusters/clusters.ts";
import {
  concordance,
  concordanceTests,
  Judgements,
} from "../../domain/workshop/agreement/concordance/concordance.ts";
import { spreadsOf } from "../../domain/workshop/agreement/spread.ts";

const Rows = z
  .array(z.array(z.number().nullable()).max(400).readonly())
  .max(limits.people)
  .refine(
    (rows) => new Set(rows.map(({ length }) => length)).size <= 1,
    refusing("answered-cells-differ", {}),
  )
  .readonly();

const Names = z.array(z.string().min(1).max(200)).max(400).readonly().optional();

/**
 * What participants gave: weights on the same criteria, and answers to the same cells, null where one was left open.
 * Either may be left out. `criteria` and `cells` are their names, for whoever reads of them.
 */
export const AgreementQuestion = z
  .strictObject({ weights: WeightRows.optional(), criteria: Names, answers: Rows.optional(), cells: Names })
  .readonly()
  .superRefine(({ weights, criteria, answers, cells }, context) => {
    const named = (path: string, names: typeof criteria, [row]: readonly (readonly unknown[])[] = []) => {
      if (names && names.length !== row?.length)
        addFaults(context, [fault("not-as-many-as-in-a-row", { count: row?.length ?? 0 }, path)]);
    };
    named("criteria", criteria, weights);
    named("cells", cells, answers);
  })
  .refine(
    ({ weights, answers }) => weights !== undefined || answers !== undefined,
    refusing("nothing-given", {}),
  );
export type AgreementQuestion = z.infer<typeof AgreementQuestion>;

const clustering = "partitioning around medoids, mean silhouette, against crowds without groups";

const Spread = z
  .strictObject({
    count: z.int(),
    lower: z.number().nullable(),
    median: z.number().nullable(),
    upper: z.number().nullable(),
  })
  .readonly();

const Concordance = z
  .strictObject({
    judges: z.int(),
    items: z.int(),
    w: z.number().describe("Kendall's coefficient: 1 where all rank alike, 0 where the ranks cancel out."),
    chiSquare: z.number(),
    degreesOfFreedom: z.int(),
    pValue: z.number(),
    test: z
      .enum(concordanceTests)
      .describe(
        "How the p-value was found: by 10,000 random orders up to a thousand ranks, by chi-square beyond.",
      ),
    meanRanks: z.array(z.number()).readonly(),
  })
  .readonly()
  .nullable()
  .describe("Null with fewer than two judges or items, or where nobody tells any two apart.");

const found = {
  method: z.literal(clustering),
  threshold: z.number().describe("The mean silhouette from which groups are told of."),
  sampled: z
    .int()
    .nullable()
    .describe(
      "Groups were sought among so many participants, drawn by chance but the same at each asking, and all others joined the nearest; null where among all.",
    ),
};
const Clusters = z.discriminatedUnion("kind", [
  z
    .strictObject({
      ...found,
      kind: z.literal("clusters"),
      silhouette: z.number(),
      clusters: z
        .array(
          z
            .strictObject({
              members: z.array(z.int()).readonly().describe("Participants by their place, from 0."),
              medoid: z.int(),
              weights: z.array(z.number()).readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...found,
      kind: z.literal("no-clusters"),
      why: z.enum(whyNone),
      silhouette: z.number().nullable(),
    })
    .readonly(),
]);

/** How far participants agree: on the order of criteria and of cells, on how much, and in which groups. */
export const AgreementAnswer = z
  .strictObject({
    weights: z
      .strictObject({ concordance: Concordance, spreads: z.array(Spread).readonly(), clusters: Clusters })
      .readonly()
      .nullable(),
    answers: z
      .strictObject({
        concordance: Concordance.describe("Of those who answered every cell."),
        cells: z.array(Spread).readonly(),
        all: Spread,
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type AgreementAnswer = z.infer<typeof AgreementAnswer>;

export function agreementAnswer({ weights, answers }: AgreementQuestion): AgreementAnswer {
  return {
    weights: weights
      ? {
          concordance: concordanceOf(weights),
          spreads: spreadsOf(weights.map(shares)).cells,
          clusters: { ...clustersOf(weights), method: clustering, threshold: reasonableSilhouette },
        }
      : null,
    answers: answers ? { concordance: concordanceOf(answers.filter(isWhole)), ...spreadsOf(answers) } : null,
  };
}

/** Kendall's W asks for two items or more. */
function concordanceOf(rows: readonly (readonly number[])[]) {
  const judgements = Judgements.safeParse(rows);
  return judgements.success ? concordance(judgements.data) : null;
}

const isWhole = (row: readonly (number | null)[]): row is readonly number[] => !row.includes(null);

/** The same proportions, summing to 1; those who weigh nothing weigh all alike. */
function shares(row: readonly number[]): readonly number[] {
  const sum = row.reduce((total, weight) => total + weight, 0);
  return row.map((weight) => (sum === 0 ? 1 / row.length : weight / sum));
}
