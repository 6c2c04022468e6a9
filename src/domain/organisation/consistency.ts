import { type Fault, fault, type Step } from "../faults/fault.ts";
import type { Text } from "../language.ts";
import { type DecisionId, type Decisions, decisionIds, decisionOptions } from "./decisions.ts";
import { hasOwnBoard, leafAreas, specialNurseries } from "./parts.ts";
import type { NodeId, Organisation } from "./schema.ts";

/** A rule that some combinations of decisions break, with the reason that is told to whoever meets it. */
export type ConsistencyRule = {
  readonly id: string;
  /** The decisions that the rule ties together. */
  readonly decisions: readonly DecisionId[];
  readonly broken: (decisions: Decisions, ground: Ground) => boolean;
  readonly because: Text;
};

/** What the rules ask of a municipality. */
type Ground = {
  readonly areas: ReadonlySet<NodeId>;
  readonly hasLargerAreas: boolean;
  readonly hasSpecialNursery: boolean;
  /** Whether a special nursery that it leads lies in no area. */
  readonly hasNurseryOutside: boolean;
};

function groundOf(organisation: Organisation): Ground {
  const areas = new Set(leafAreas(organisation).map(({ id }) => id));
  const nurseries = specialNurseries(organisation);
  return {
    areas,
    hasLargerAreas: organisation.areas.some(({ within }) => within !== undefined),
    hasSpecialNursery: nurseries.length > 0,
    hasNurseryOutside: nurseries.some(
      (nursery) => !hasOwnBoard(nursery) && (nursery.area === null || !areas.has(nursery.area)),
    ),
  };
}

const traditional = ({ leadership }: Decisions) => leadership === "traditional";

export const consistencyRules: readonly ConsistencyRule[] = [
  {
    id: "areas-coordinate-through-leaders",
    decisions: ["coordination", "leadership"],
    broken: (d) => d.coordination === "areas" && traditional(d),
    because: {
      da: "Områderne kan kun samordne, når de har en områdeleder. Det er formentlig en forudsætning, siger hæftet fra 2011.",
      en: "Areas can coordinate only when they have an area leader. Presumably that is a precondition, says the 2011 booklet.",
    },
  },
  {
    id: "two-departments-to-coordinate-between",
    decisions: ["coordination", "administration"],
    broken: (d) => d.coordination === "departments" && d.administration === "joint",
    because: {
      da: "Samordning mellem forvaltninger kræver, at specialbørnehaven ligger i en anden forvaltning.",
      en: "Coordination between departments requires the special nursery to belong to another department.",
    },
  },
  {
    id: "one-department-holds-all",
    decisions: ["coordination", "administration"],
    broken: (d) => d.coordination === "department" && d.administration === "separate",
    because: {
      da: "Én forvaltning kan ikke samordne det hele, når specialbørnehaven hører under en anden.",
      en: "One department cannot coordinate everything while the special nursery belongs to another.",
    },
  },
  {
    id: "network-needs-a-network",
    decisions: ["coordination", "network"],
    broken: (d) => d.coordination === "network" && d.network === "none",
    because: {
      da: "Samordning i netværk kræver, at der er et netværk.",
      en: "Coordination in a network needs a network.",
    },
  },
  {
    id: "other-department-no-area-line",
    decisions: ["administration", "specialLine"],
    broken: (d) => d.administration === "separate" && d.specialLine === "area",
    because: {
      da: "En specialbørnehave i en anden forvaltning kan ikke have en områdeleder som chef.",
      en: "A special nursery in another department cannot answer to an area leader.",
    },
  },
  {
    id: "area-line-needs-area-leaders",
    decisions: ["specialLine", "leadership"],
    broken: (d) => d.specialLine === "area" && traditional(d),
    because: {
      da: "Specialbørnehaven kan kun høre under et område, når området har en leder.",
      en: "The special nursery can belong to an area only when the area has a leader.",
    },
  },
  {
    id: "area-line-needs-a-place",
    decisions: ["specialLine"],
    broken: (d, { hasNurseryOutside }) => d.specialLine === "area" && hasNurseryOutside,
    because: {
      da: "En specialbørnehave ligger ikke i noget dagtilbudsområde, så den kan ikke ledes derfra.",
      en: "A special nursery is in no daycare area, so it cannot be led from one.",
    },
  },
  {
    id: "area-support-needs-area-leaders",
    decisions: ["support", "leadership"],
    broken: (d) => (d.support === "areas" || d.support === "mixed") && traditional(d),
    because: {
      da: "Støtten kan kun forankres i områderne, når områderne har ledere. Det giver næppe mening at dele den ud på hvert dagtilbud.",
      en: "Support can be anchored in areas only when areas have leaders. It hardly makes sense to share it out to each daycare unit.",
    },
  },
  {
    id: "mixed-needs-two-areas",
    decisions: ["support"],
    broken: (d, { areas }) =>
      d.support === "mixed" &&
      (areas.size < 2 || d.supportAreas.length === 0 || d.supportAreas.length >= areas.size),
    because: {
      da: "Delt støtte kræver mindst to områder, hvoraf nogle, men ikke alle, har deres egen støtte.",
      en: "Mixed support needs at least two areas, of which some, but not all, have support of their own.",
    },
  },
  {
    id: "support-areas-exist",
    decisions: ["support"],
    broken: (d, { areas }) =>
      d.supportAreas.some((id) => !areas.has(id)) || (d.support !== "mixed" && d.supportAreas.length > 0),
    because: {
      da: "Områder med egen støtte nævnes kun, når støtten er delt, og skal være kommunens egne områder.",
      en: "Areas with support of their own are named only when support is mixed, and must be the municipality's own.",
    },
  },
  {
    id: "special-unit-support-needs-the-unit",
    decisions: ["support"],
    broken: (d, { hasSpecialNursery }) => d.support === "specialUnit" && !hasSpecialNursery,
    because: {
      da: "Støtten kan ikke høre under en specialbørnehave, som kommunen ikke har.",
      en: "Support cannot belong to a special nursery that the municipality does not have.",
    },
  },
  {
    id: "area-referral-needs-area-leaders",
    decisions: ["referral", "leadership"],
    broken: (d) => d.referral === "area" && traditional(d),
    because: {
      da: "Området kan kun visitere, når det har en leder.",
      en: "An area can refer only when it has a leader.",
    },
  },
  {
    id: "area-financing-needs-area-leaders",
    decisions: ["financing", "leadership"],
    broken: (d) => d.financing === "area" && traditional(d),
    because: {
      da: "Området kan kun betale, når det har en leder med et budget.",
      en: "An area can pay only when it has a leader with a budget.",
    },
  },
  {
    id: "area-leadership-needs-areas",
    decisions: ["leadership"],
    broken: (d, { areas }) => !traditional(d) && areas.size === 0,
    because: {
      da: "Områdeledelse kræver, at kommunen er delt i områder.",
      en: "Area leadership needs the municipality to be divided into areas.",
    },
  },
  {
    id: "two-tiers-need-larger-areas",
    decisions: ["leadership"],
    broken: (d, { hasLargerAreas }) => d.leadership === "twoTierArea" && !hasLargerAreas,
    because: {
      da: "Områdeledelse i to lag kræver store områder, som de små ligger i.",
      en: "Area leadership in two layers requires larger areas that contain the small ones.",
    },
  },
];

/** What is wrong with decisions that break the rule, at a field. */
export const disagreement = ({ id, because }: ConsistencyRule, ...steps: readonly Step[]): Fault =>
  fault("decisions-disagree", { rule: id, because }, ...steps);

/** The rules that a choice breaks, in their order. Empty when it holds together. */
export function inconsistencies(
  decisions: Decisions,
  organisation: Organisation,
): readonly ConsistencyRule[] {
  const ground = groundOf(organisation);
  return consistencyRules.filter(({ broken }) => broken(decisions, ground));
}

/** Every combination of decisions, whether it holds together or not. */
const combinations = decisionIds.reduce<readonly Partial<Decisions>[]>(
  (partial, id) => partial.flatMap((so) => decisionOptions[id].map((option) => ({ ...so, [id]: option }))),
  [{}],
) as readonly Omit<Decisions, "supportAreas">[];

/**
 * Every combination of decisions that holds together for this municipality. Mixed support stands for many
 * combinations; here it is the one in which the first half of the areas have support of their own.
 */
export function consistentDecisions(organisation: Organisation): readonly Decisions[] {
  const ground = groundOf(organisation);
  const firstHalf = [...ground.areas].slice(0, Math.floor(ground.areas.size / 2));
  return combinations
    .map((options) => ({ ...options, supportAreas: options.support === "mixed" ? firstHalf : [] }))
    .filter((decisions) => !consistencyRules.some(({ broken }) => broken(decisions, ground)));
}
