import { z } from "zod";
import { Wording } from "../language.ts";
import { OrganisationCommand } from "../organisation/edit/commands.ts";
import { AnalysisSettings } from "./schema.ts";

const { norms, suppression, keptUntil } = AnalysisSettings.unwrap().shape;

const NameAnalysis = z.strictObject({ type: z.literal("nameAnalysis"), name: Wording }).readonly();
/** Each setting that is given, whole. */
const ChangeSettings = z
  .strictObject({
    type: z.literal("changeSettings"),
    norms: norms.unwrap().optional(),
    suppression: suppression.unwrap().optional(),
    keptUntil: keptUntil.unwrap().optional(),
  })
  .readonly();

/** What can be done to an analysis: to its organisation, or to itself. */
export const AnalysisCommand = z.discriminatedUnion("type", [
  NameAnalysis,
  ChangeSettings,
  OrganisationCommand as never,
]) as unknown as z.ZodType<AnalysisCommand>;
export type AnalysisCommand =
  | z.infer<typeof NameAnalysis>
  | z.infer<typeof ChangeSettings>
  | OrganisationCommand;

/** What is done at once: all of it or nothing. */
export const AnalysisCommands = z.array(AnalysisCommand).min(1).max(1_000).readonly();
