import type { ReferralPath } from "../../domain/organisation/referral-path.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Diagram } from "../diagram.ts";
import { all, element, type Markup } from "../markup.ts";
import { palette } from "../palette.ts";
import { pathLayers } from "./marks/child-path.ts";
import { unitCounts } from "./marks/counts.ts";
import { frames } from "./marks/frames.ts";
import { leaderNames, leaders } from "./marks/leaders.ts";
import { networkRings } from "./marks/network-ring.ts";
import { supportTies } from "./marks/support-ties.ts";
import { things } from "./marks/things.ts";
import type { Mark, Movement } from "./moved.ts";
import { type Placed, placed } from "./placed/placed.ts";
import { type Places, placesOf } from "./places/places.ts";
import type { DrawingWords } from "./words.ts";

export type OrganisationDrawing = {
  readonly organisation: Organisation;
  /** From `placesOf` with all the variants shown together; its own when it stands alone. */
  readonly places?: Places;
  readonly words: DrawingWords;
  /** The way of one child, drawn over it. */
  readonly path?: ReferralPath;
  /** What to mark as new or moved against another variant. */
  readonly movement?: Movement;
};

/** A municipality's organisation in its places, with the way of one child over it if asked for. */
export function drawOrganisation({
  organisation,
  places,
  words,
  path,
  movement,
}: OrganisationDrawing): Diagram {
  const shown = placed(organisation, places ?? placesOf([organisation]), words.language);
  const marked = marksOf(movement, words);
  const { under, over } = pathLayers(path, shown, words);
  return {
    width: shown.places.width,
    height: Math.max(0, ...shown.lanes.map(({ y, height }) => y + height)),
    title: words.title,
    description: words.description,
    body: all(
      frames(shown),
      supportTies(shown),
      leaders(shown, words, marked),
      networkRings(shown, words),
      movement === undefined ? undefined : halos(shown, movement),
      under,
      leaderNames(shown),
      things(shown, words, marked),
      unitCounts(shown),
      over,
    ),
  };
}

function marksOf(movement: Movement | undefined, words: DrawingWords): (id: string) => Mark | null {
  const marks = new Map<string, Mark>([
    ...(movement?.moved ?? []).map((id) => [id, { class: "is-moved", text: words.moved }] as const),
    ...(movement?.added ?? []).map((id) => [id, { class: "is-added", text: words.added }] as const),
  ]);
  return (id) => marks.get(id) ?? null;
}

/** A dotted halo around what is not where it was. */
function halos({ nodes }: Placed, { moved, added }: Movement): Markup {
  const changed = new Set([...moved, ...added]);
  return all(
    nodes
      .filter(({ id }) => changed.has(id))
      .map(({ at, r }) =>
        element("circle", {
          cx: at.x,
          cy: at.y,
          r: r + 4,
          fill: "none",
          stroke: palette.ink,
          "stroke-width": 1.25,
          "stroke-dasharray": "1 2.5",
          "stroke-linecap": "round",
        }),
      ),
  );
}
