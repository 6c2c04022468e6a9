import type { Language } from "../../domain/language.ts";
import type { ReferralPath } from "../../domain/organisation/referral-path.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Diagram } from "../diagram.ts";
import { containmentOf } from "../drawing/containers.ts";
import { lettered, shortened, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData, rounded } from "../markup.ts";
import { laneTints, palette } from "../palette.ts";
import { type Outline, outlines } from "../shapes.ts";
import type { DiagramTable } from "../table.ts";

export type PathWords = {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** "Trin", "Aktør", "Forvaltning", "Hvad sker der": the heads of the table. */
  readonly step: string;
  readonly actor: string;
  readonly department: string;
  readonly happens: string;
  readonly start: string;
  readonly handOver: string;
  readonly crossing: string;
  readonly decides: string;
  readonly provides: string;
  /** In place of a way that does not exist. */
  readonly unreached: string;
};

export type PathStripInput = {
  readonly path: ReferralPath;
  readonly organisation: Organisation;
  readonly words: PathWords;
  /** Names under the actors; without them the strip is as small as it can be. */
  readonly labelled?: boolean;
  readonly width?: number;
};

type Stop = {
  readonly id: string;
  readonly name: string;
  readonly outline: Outline;
  readonly department: string;
  readonly decides: boolean;
};

const r = 9;
const compactPitch = 40;

/**
 * One way as a line from left to right: a stop an actor, a strip a department, an arrow where the case changes hands
 * and a break where it changes department. The decider is a diamond; the last stop is who gives the offer.
 */
export function pathStrip({ path, organisation, words, labelled = false, width }: PathStripInput): Diagram {
  const stops = stopsOn(path, organisation, words.language);
  const lanes = [...new Set(stops.map(({ department }) => department))];
  const laneHeight = labelled ? 70 : 28;
  const laneGap = 8;
  const side = labelled ? 12 : 16;
  const pitch = width
    ? (width - 2 * side) / Math.max(stops.length, labelled ? 3 : 1)
    : labelled
      ? 128
      : compactPitch;
  const wide = width ?? 2 * side + Math.max(stops.length, 2) * pitch;
  const at = stops.map(({ department }, index) => ({
    x: side + (labelled ? r + 2 : pitch / 2) + index * pitch,
    y: lanes.indexOf(department) * (laneHeight + laneGap) + (labelled ? 32 : laneHeight / 2),
  }));
  const height = lanes.length * (laneHeight + laneGap) - laneGap;
  return {
    width: wide,
    height,
    title: words.title,
    description: words.description,
    body: all(
      lanes.map((department, index) =>
        lane(
          department,
          { y: index * (laneHeight + laneGap), width: wide, height: laneHeight },
          organisation,
          {
            labelled,
            language: words.language,
          },
        ),
      ),
      path.reached ? path.steps.map((step, index) => way(step, at[index], at[index + 1], words)) : undefined,
      stops.map((stop, index) => actor(stop, index, at[index], stops.length, path.reached)),
      labelled
        ? stops.map((stop, index) =>
            lettered(
              wrapped(stop.name, { width: pitch - 10, size: 11.5 }, 2),
              (at[index]?.x ?? 0) - r,
              (at[index]?.y ?? 0) + 22,
              { size: 11.5, fill: palette.ink, leading: 13 },
            ),
          )
        : undefined,
      path.reached
        ? undefined
        : lettered(
            shortened(words.unreached, { width: wide - 2 * side - 3 * r, size: 12 }),
            side + (labelled ? 3 * r : pitch / 2 + 2 * r),
            (at[0]?.y ?? 0) + 4,
            { size: 12, fill: palette.soft },
          ),
    ),
  };
}

function stopsOn(path: ReferralPath, organisation: Organisation, language: Language): readonly Stop[] {
  const { departmentOf } = containmentOf(organisation);
  const { departments, sections, areas, units, supportTeams, committees } = organisation;
  const groups = units.flatMap((unit) => unit.groups.map((group) => ({ group, unit: unit.id })));
  const hosts = new Map(groups.map(({ group, unit }) => [group.id, unit]));
  const named = [...departments, ...sections, ...areas, ...units, ...supportTeams, ...committees];
  const names = new Map(
    [...named, ...groups.map(({ group }) => group)].map(({ id, name }) => [id, name[language]]),
  );
  const kinds = new Map<string, Outline>([
    ...units.map(({ id, kind }) => [id, kind] as const),
    ...groups.map(({ group }) => [group.id, "daycare"] as const),
    ...committees.map(({ id }) => [id, "committee"] as const),
  ]);
  const deciders = new Set(path.reached ? path.deciders : []);
  return (path.reached ? path.actors : [path.unit]).map((id) => ({
    id,
    name: names.get(id) ?? id,
    outline: kinds.get(id) ?? "supportTeam",
    department: departmentOf(hosts.get(id) ?? id),
    decides: deciders.has(id),
  }));
}

type Shown = { readonly labelled: boolean; readonly language: Language };
type Strip = { readonly y: number; readonly width: number; readonly height: number };

function lane(
  id: string,
  strip: Strip,
  { departments }: Organisation,
  { labelled, language }: Shown,
): Markup {
  const index = departments.findIndex((department) => department.id === id);
  const name = departments[index]?.name[language] ?? "";
  return element(
    "g",
    {},
    element("title", {}, name),
    element("rect", { x: 0, ...strip, fill: laneTints[Math.max(index, 0) % laneTints.length] }),
    labelled
      ? lettered(shortened(name, { width: strip.width - 24, size: 11 }), 12, strip.y + 14, {
          size: 11,
          fill: palette.soft,
        })
      : undefined,
  );
}

type At = { readonly x: number; readonly y: number };
type Tie = { readonly handOver: boolean; readonly changesDepartment: boolean };

function way(tie: Tie, from: At | undefined, to: At | undefined, words: PathWords): Markup | undefined {
  if (from === undefined || to === undefined) return undefined;
  const middle = (from.x + to.x) / 2;
  const turn = pathData`M${from.x} ${from.y}H${middle - 5}Q${middle} ${from.y} ${middle} ${from.y + Math.sign(to.y - from.y) * 5}V${to.y - Math.sign(to.y - from.y) * 5}Q${middle} ${to.y} ${middle + 5} ${to.y}H${to.x}`;
  const d = from.y === to.y ? pathData`M${from.x} ${from.y}H${to.x}` : turn;
  const line = (data: string, stroke: string, wide: number) =>
    element("path", { d: data, fill: "none", stroke, "stroke-width": wide });
  const break_ = (from.y + to.y) / 2;
  const tip = to.x - r - 4;
  return element(
    "g",
    {},
    element("title", {}, tie.changesDepartment ? words.crossing : tie.handOver ? words.handOver : ""),
    line(d, palette.signal, 2),
    tie.handOver ? line(pathData`M${tip - 4} ${to.y - 4}l4 4l-4 4`, palette.signal, 2) : undefined,
    tie.changesDepartment && from.y !== to.y
      ? all(
          line(pathData`M${middle} ${break_ - 3}v6`, palette.paper, 5),
          line(
            pathData`M${middle - 5} ${break_ - 1.5}l10 -3M${middle - 5} ${break_ + 4.5}l10 -3`,
            palette.signal,
            1.5,
          ),
        )
      : undefined,
  );
}

function actor(
  stop: Stop,
  index: number,
  at: At | undefined,
  count: number,
  reached: boolean,
): Markup | undefined {
  if (at === undefined) return undefined;
  const outline = stop.decides ? outlines.seat : outlines[stop.outline];
  const last = reached && index === count - 1 && count > 1;
  return element(
    "g",
    { transform: `translate(${rounded(at.x)} ${rounded(at.y)})`, "data-id": stop.id },
    element("title", {}, stop.name),
    last
      ? element("path", {
          d: outline(r + 3.5),
          fill: palette.paper,
          stroke: palette.signal,
          "stroke-width": 1.5,
        })
      : undefined,
    element("path", {
      d: outline(last ? r - 0.5 : r),
      fill: reached ? palette.signal : palette.paper,
      stroke: reached ? palette.paper : palette.signal,
    }),
    lettered(reached ? `${index + 1}` : "?", 0, 4, {
      size: 11.5,
      weight: "semibold",
      fill: reached ? palette.paper : palette.signal,
      anchor: "middle",
    }),
  );
}

export function tableOfPath({ path, organisation, words }: PathStripInput): DiagramTable {
  const stops = stopsOn(path, organisation, words.language);
  const departments = new Map(organisation.departments.map(({ id, name }) => [id, name[words.language]]));
  const happens = (index: number): string => {
    const step = path.reached ? path.steps[index - 1] : undefined;
    return [
      index === 0 ? words.start : "",
      step?.changesDepartment ? words.crossing : step?.handOver ? words.handOver : "",
      stops[index]?.decides ? words.decides : "",
      path.reached && index === stops.length - 1 && index > 0 ? words.provides : "",
      path.reached ? "" : words.unreached,
    ]
      .filter((part) => part !== "")
      .join(", ");
  };
  return {
    caption: words.title,
    head: [words.step, words.actor, words.department, words.happens],
    rows: stops.map(({ name, department }, index) => [
      `${index + 1}`,
      name,
      departments.get(department) ?? "",
      happens(index),
    ]),
  };
}
