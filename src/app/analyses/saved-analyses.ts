import { z } from "zod";
import { appliedBatch } from "../../domain/analysis/applied.ts";
import { AnalysisCommand } from "../../domain/analysis/commands.ts";
import { Analysis, analysisSchema } from "../../domain/analysis/schema.ts";
import { overlap } from "../../domain/organisation/edit/touched.ts";
import { type Analyses, analysesIn } from "./analyses.ts";
import type { Rules } from "./rules.ts";

/** Municipalities' saved work. */
export type SavedAnalyses = Analyses<Analysis, AnalysisCommand>;

const Keys = z.array(z.string()).readonly();

const rules: Rules<Analysis, AnalysisCommand> = {
  state: Analysis,
  begun: (organisation) => ({ schema: analysisSchema, name: nameIn(organisation), organisation }),
  // What goes back a long way is of more commands than anybody may send at once.
  commands: z.array(AnalysisCommand).readonly(),
  touched: z.strictObject({ reads: Keys, writes: Keys }).readonly(),
  applied: appliedBatch,
  overlap,
  nameOf: ({ name }) => name,
  keptUntil: ({ settings }) => settings.keptUntil,
};

const nameIn = (organisation: unknown): unknown => (organisation as { readonly name?: unknown } | null)?.name;

export const savedAnalysesIn = (means: Omit<Parameters<typeof analysesIn>[0], "rules">): SavedAnalyses =>
  analysesIn({ ...means, rules });
