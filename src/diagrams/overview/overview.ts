import type { ReferralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import { supportPedagogues } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Diagram } from "../diagram.ts";
import { all, element } from "../markup.ts";
import { ground } from "./ground.ts";
import { linesOf, type Plan, rows, shortName, standingOf, width } from "./plan.ts";
import { things } from "./things.ts";
import { wayOf } from "./way.ts";
import { placesIn } from "./where.ts";
import type { OverviewWords } from "./words.ts";

type Shown = {
  readonly organisation: Organisation;
  /** From `planOf` with all the variants that stand beside it. */
  readonly plan: Plan;
  readonly path: ReferralPath | undefined;
  /** The child's own unit. */
  readonly unit: string;
  readonly words: OverviewWords;
};

/**
 * A municipality at first glance, with its labels where things stand: who coordinates, who decides for one child, where
 * special provision and support are, and whether the areas have leaders. What this child does not meet is left out.
 */
export function overviewOf({ organisation, plan, path, unit, words }: Shown): Diagram {
  const standing = standingOf(organisation);
  const placeOf = placesIn(standing, plan, unit);
  const names = new Map(
    [...organisation.sections, ...organisation.committees].map(({ id, name }) => [
      id,
      shortName({ name }, words.language),
    ]),
  );
  const linesAt = (id: string) => linesOf(names.get(id) ?? "").length;
  const way = path?.reached ? wayOf(path, placeOf, plan, words, linesAt) : null;
  const offices = new Set([
    ...(path?.reached ? path.actors : []),
    ...supportPedagogues(organisation).flatMap(({ id }) => standing.containment.slots.get(id)?.id ?? []),
  ]);
  return {
    width,
    height: rows.bottom,
    title: words.title,
    description: words.description,
    body: element(
      "g",
      { class: "overview" },
      all(
        ground(standing, plan, offices, words),
        way?.under,
        things(standing, plan, placeOf, words),
        way?.over,
      ),
    ),
  };
}
