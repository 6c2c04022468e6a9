import type { ReferralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Diagram } from "../diagram.ts";
import type { Box } from "../hatching.ts";
import { lettered, shortened, widthOf, wrapped } from "../lettering.ts";
import { all, element, type Markup } from "../markup.ts";
import { laneTints, palette } from "../palette.ts";
import { type Stop, stopsOn } from "./stops.ts";
import { type At, actor, r, way } from "./ways.ts";
import type { PathWords } from "./words.ts";

export type PathStripInput = {
  readonly path: ReferralPath;
  readonly organisation: Organisation;
  readonly words: PathWords;
  /** Names under the actors; without them the strip is as small as it can be. */
  readonly labelled?: boolean;
  /** Left out, it is as wide as its actors ask for. */
  readonly width?: number;
};

const laneGap = 8;
const noteSize = 12;

/**
 * One way as a line from left to right: a stop an actor, a strip a department, an arrow where the case changes hands
 * and a break where it changes department. The decider is a diamond; the last stop is who gives the offer.
 */
export function pathStrip({ path, organisation, words, labelled = false, width }: PathStripInput): Diagram {
  const stops = stopsOn(path, organisation, words.language);
  const lanes = [...new Set(stops.map(({ department }) => department))];
  const laneHeight = labelled ? 74 : 28;
  const [side, first] = labelled ? [12, r + 2] : [8, r + 3];
  const wish = labelled ? 128 : 40;
  const note = path.reached ? 0 : widthOf(words.unreached, noteSize) + 2 * r;
  const names = lanes.map(
    (id) => organisation.departments.find((one) => one.id === id)?.name[words.language] ?? "",
  );
  const least = labelled ? 26 + Math.max(...names.map((name) => widthOf(name, 11))) : 0;
  const natural = 2 * (side + first) + Math.max(stops.length - (labelled ? 0 : 1), 1) * wish + note;
  const wide = width ?? Math.max(natural, least);
  const pitch = Math.min(
    wish,
    (wide - 2 * side - (labelled ? 0 : 2 * first)) / Math.max(stops.length - (labelled ? 0 : 1), 1),
  );
  const at = stops.map(({ department }, index) => ({
    x: side + first + index * pitch,
    y: lanes.indexOf(department) * (laneHeight + laneGap) + (labelled ? 34 : laneHeight / 2),
  }));
  const strip = (department: string, index: number) =>
    lane(
      organisation.departments.findIndex(({ id }) => id === department),
      { x: 0, y: index * (laneHeight + laneGap), width: wide, height: laneHeight },
      organisation,
      words,
      labelled,
    );
  return {
    width: wide,
    height: lanes.length * (laneHeight + laneGap) - laneGap,
    title: words.title,
    description: words.description,
    body: all(
      lanes.map(strip),
      path.reached ? path.steps.map((step, index) => way(step, at[index], at[index + 1], words)) : undefined,
      stops.map((stop, index) => actor(stop, index, at[index], stops.length, path.reached)),
      labelled ? stops.map((stop, index) => label(stop, at[index], pitch)) : undefined,
      path.reached ? undefined : unreached(words.unreached, at[0], wide),
    ),
  };
}

function lane(
  index: number,
  box: Box,
  { departments }: Organisation,
  words: PathWords,
  labelled: boolean,
): Markup {
  const name = departments[index]?.name[words.language] ?? words.outside;
  const text = shortened(name, { width: box.width - 24, size: 11 });
  return element(
    "g",
    {},
    element("title", {}, name),
    element(
      "rect",
      index < 0
        ? { ...box, fill: "none", stroke: palette.line, "stroke-dasharray": "3 2" }
        : { ...box, fill: laneTints[index % laneTints.length] },
    ),
    labelled ? lettered(text, box.x + 12, box.y + 15, { size: 11, fill: palette.soft }) : undefined,
  );
}

const label = ({ name }: Stop, at: At | undefined, pitch: number): Markup | undefined =>
  at === undefined
    ? undefined
    : lettered(wrapped(name, { width: pitch - 18, size: 11.5 }, 2), at.x - r, at.y + 24, {
        size: 11.5,
        fill: palette.ink,
        leading: 13,
      });

const unreached = (text: string, at: At | undefined, width: number): Markup | undefined =>
  at === undefined
    ? undefined
    : lettered(shortened(text, { width: width - at.x - 2 * r, size: noteSize }), at.x + 1.8 * r, at.y + 4, {
        size: noteSize,
        fill: palette.soft,
      });
