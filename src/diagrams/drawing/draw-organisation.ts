import type { ReferralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import { isGeneral } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Diagram } from "../diagram.ts";
import { all, allInOneRun, element, type Markup } from "../markup.ts";
import { palette } from "../palette.ts";
import { pathLayers } from "./marks/child-path.ts";
import { unitCounts } from "./marks/counts.ts";
import { frames } from "./marks/frames.ts";
import { leaderNames, leaders } from "./marks/leaders.ts";
import { networkRings } from "./marks/network-ring.ts";
import { supportTies } from "./marks/support-ties.ts";
import { things } from "./marks/things.ts";
import type { Mark, MarkOf, Movement } from "./moved.ts";
import { type Placed, placed } from "./placed/placed.ts";
import { type Places, placesOf } from "./places/places.ts";
import type { DrawingWords } from "./words.ts";

/** A municipality in its places, whatever is drawn over it. */
type StillOrganisation = {
  readonly organisation: Organisation;
  /** From `placesOf` with all the variants shown together; its own when it stands alone. */
  readonly places?: Places;
  readonly words: DrawingWords;
};

type DrawnOver = {
  /** The way of one child, drawn over it. */
  readonly path?: ReferralPath | undefined;
  /** What to mark as new or moved against another variant. */
  readonly movement?: Movement | undefined;
};

/** Draws one organisation with a title of its own, and with whatever is drawn over it. */
export type OrganisationDraw = (over: Pick<DrawingWords, "title" | "description"> & DrawnOver) => Diagram;

/** A municipality's organisation in its places, with the way of one child over it if asked for. */
export const drawOrganisation = ({ path, movement, ...still }: StillOrganisation & DrawnOver): Diagram =>
  drawingOf(still)({ ...still.words, path, movement });

/** As drawOrganisation, again and again: what stays is put to paper once, and so is each movement while somebody holds it. */
export function drawingOf({ organisation, places, words }: StillOrganisation): OrganisationDraw {
  const shown = placed(organisation, places ?? placesOf([organisation]), words.language);
  const height =
    organisation.providers.length > 0
      ? shown.places.height
      : Math.max(0, ...shown.lanes.map((lane) => lane.y + lane.height));
  const drawn = new WeakMap<Movement, Layers>();
  return ({ title, description, path, movement = nothingMoved }) => {
    const layers = drawn.get(movement) ?? layersOf(shown, words, movement);
    drawn.set(movement, layers);
    const { below, above } = layers;
    const { under, over } = pathLayers(path, shown, words);
    const body = all(below, under, above, over);
    return { width: shown.places.width, height, title, description, body };
  };
}

const nothingMoved: Movement = { moved: [], added: [] };

/** What lies below the way of a child, and what lies above. */
type Layers = { readonly below: Markup; readonly above: Markup };

function layersOf(shown: Placed, words: DrawingWords, movement: Movement): Layers {
  const marked = marksOf(movement, words);
  return {
    below: allInOneRun(
      frames(shown),
      supportTies(shown, marked),
      leaders(shown, words, marked),
      networkRings(shown, words, marked),
      halos(shown, movement),
    ),
    above: allInOneRun(leaderNames(shown), things(shown, words, marked), unitCounts(shown)),
  };
}

function marksOf({ moved, added }: Movement, words: DrawingWords): MarkOf {
  const marks = new Map<string, Mark>([
    ...moved.map((id) => [id, { class: "is-moved", text: words.moved }] as const),
    ...added.map((id) => [id, { class: "is-added", text: words.added }] as const),
  ]);
  return (id) => marks.get(id) ?? null;
}

/** A dotted halo around what is special and not where it was, or led by others. */
function halos({ nodes }: Placed, { moved, added }: Movement): Markup {
  const changed = new Set([...moved, ...added]);
  return all(
    nodes
      .filter((node) => changed.has(node.id) && !isGeneral(node))
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
