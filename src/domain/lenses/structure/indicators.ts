import type { OrganisationGraph } from "../../organisation/graph/attributes.ts";
import { allReferralPaths, type ReferralPath } from "../../organisation/graph/referral/referral-path.ts";
import type { Indicator } from "./indicator.ts";
import { alignment } from "./indicators/alignment.ts";
import { contacts } from "./indicators/contacts.ts";
import { coordinationCover } from "./indicators/coordination-cover.ts";
import { knowledgeDistance } from "./indicators/knowledge-distance.ts";
import { paletteCommand } from "./indicators/palette-command.ts";
import { reach } from "./indicators/reach.ts";
import { sharingCircle } from "./indicators/sharing-circle.ts";
import { specialistTeam } from "./indicators/specialist-team.ts";
import { structureOf } from "./structure.ts";

/** The eight, one a criterion, in the order of the criteria. */
export const indicators = [
  coordinationCover,
  paletteCommand,
  contacts,
  knowledgeDistance,
  reach,
  specialistTeam,
  alignment,
  sharingCircle,
] as const satisfies readonly Indicator[];

/** A value per indicator, in its unit; null where the organisation has nothing to measure it by. */
export type IndicatorValues = Readonly<Record<string, number | null>>;

/** `paths` are all referral paths of the graph, if they have been walked already. */
export function indicatorValues(
  graph: OrganisationGraph,
  paths: readonly ReferralPath[] = allReferralPaths(graph),
): IndicatorValues {
  const structure = structureOf(graph, paths);
  return Object.fromEntries(indicators.map(({ id, compute }) => [id, compute(structure)]));
}
