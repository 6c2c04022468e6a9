import type { Diagram } from "../diagram.ts";
import { lettered, widthOf, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { laneTints, palette } from "../palette.ts";
import type { PathStripInput } from "./path-strip.ts";
import { type Stop, stopsOn } from "./stops.ts";
import { actor, r } from "./ways.ts";

const width = 286;
const pitch = 52;
const first = 38;
const x = 24;
const aside = x + r + 12;

/** The same way from the top down, for a phone: a stop a line with its whole name, on the ground of its department. */
export function pathColumn({ path, organisation, words }: PathStripInput): Diagram {
  const stops = stopsOn(path, organisation, words.language);
  const at = (index: number) => ({ x, y: first + index * pitch });
  const steps = path.reached ? path.steps : [];
  return {
    width,
    height: Math.max(stops.length, 1) * pitch + 8,
    title: words.title,
    description: words.description,
    body: all(
      stops.map((stop, index) => ground(stop, stops[index - 1], index)),
      steps.map((step, index) => down(at(index).y, at(index + 1).y, step)),
      stops.map((stop, index) => actor(stop, index, at(index), stops.length, path.reached)),
      stops.map((stop, index) => {
        const lines = wrapped(stop.name, { width: width - aside - 8, size: 13 }, 2);
        return lettered(lines, aside, at(index).y + 4.5 - (lines.length - 1) * 7, {
          size: 13,
          fill: palette.ink,
          leading: 14,
        });
      }),
      path.reached
        ? undefined
        : lettered(wrapped(words.unreached, { width: width - aside - 8, size: 12 }, 2), aside, first + 22, {
            size: 12,
            fill: palette.soft,
          }),
    ),
  };

  function ground(stop: Stop, before: Stop | undefined, index: number): Markup {
    const lane = organisation.departments.findIndex(({ id }) => id === stop.department);
    const name = organisation.departments[lane]?.name[words.language] ?? "";
    const isNew = before?.department !== stop.department;
    const top = index * pitch + (isNew && index > 0 ? 4 : 0);
    return all(
      element("rect", {
        x: 0,
        y: top,
        width,
        height: (index + 1) * pitch + 8 - top - (index < stops.length - 1 ? 8 : 0),
        fill: laneTints[Math.max(lane, 0) % laneTints.length],
      }),
      isNew ? lettered(fitting(name), aside, top + 15, { size: 11, fill: palette.soft }) : undefined,
    );
  }
}

/** A long name without what stands in brackets after it. */
const fitting = (name: string): string =>
  widthOf(name, 11) > width - aside - 8 ? name.replace(/ \(.*\)$/, "") : name;

type Tie = { readonly handOver: boolean; readonly changesDepartment: boolean };

function down(from: number, to: number, { handOver, changesDepartment }: Tie): Markup {
  const line = (d: string, stroke: string, wide: number) =>
    element("path", { d, fill: "none", stroke, "stroke-width": wide });
  const tip = to - r - 4;
  const middle = (from + to) / 2;
  return all(
    line(pathData`M${x} ${from}V${to}`, palette.signal, 2),
    handOver ? line(pathData`M${x - 4} ${tip - 4}l4 4l4 -4`, palette.signal, 2) : undefined,
    changesDepartment
      ? all(
          line(pathData`M${x} ${middle - 3}v6`, palette.paper, 5),
          line(pathData`M${x - 5} ${middle - 1.5}l10 -3M${x - 5} ${middle + 4.5}l10 -3`, palette.signal, 1.5),
        )
      : undefined,
  );
}
