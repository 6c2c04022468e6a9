import { pathData } from "./markup.ts";

const polygon = (corners: readonly (readonly [number, number])[]): string =>
  `${corners.map(([x, y], index) => (index === 0 ? pathData`M${x} ${y}` : pathData`L${x} ${y}`)).join("")}Z`;

function roundedSquare(r: number): string {
  const [c, side] = [r * 0.45, 2 * (r - r * 0.45)];
  return pathData`M${c - r} ${-r}h${side}a${c} ${c} 0 0 1 ${c} ${c}v${side}a${c} ${c} 0 0 1 ${-c} ${c}h${-side}a${c} ${c} 0 0 1 ${-c} ${-c}v${-side}a${c} ${c} 0 0 1 ${c} ${-c}Z`;
}

const regular = (corners: number, r: number, turn: number): string =>
  polygon(
    Array.from({ length: corners }, (_, index) => {
      const angle = turn + (index * 2 * Math.PI) / corners;
      return [r * Math.cos(angle), r * Math.sin(angle)] as const;
    }),
  );

/** The outline of each kind of thing around (0, 0), as the `d` of a path; `r` is half its width. */
export const outlines = {
  daycare: roundedSquare,
  /** A house with a gable: the care is in a home. */
  childminding: (r: number) =>
    polygon([
      [-r, -0.15 * r],
      [0, -1.1 * r],
      [r, -0.15 * r],
      [r * 0.8, -0.15 * r],
      [r * 0.8, r],
      [-r * 0.8, r],
      [-r * 0.8, -0.15 * r],
    ]),
  specialNursery: (r: number) => regular(6, r * 1.12, Math.PI / 6),
  competenceCentre: (r: number) => regular(3, r * 1.3, -Math.PI / 2),
  supportTeam: (r: number) => pathData`M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`,
  /** A tag that points out of the municipality. */
  provider: (r: number) =>
    polygon([
      [-r, -r * 0.8],
      [r * 0.4, -r * 0.8],
      [r * 1.2, 0],
      [r * 0.4, r * 0.8],
      [-r, r * 0.8],
    ]),
  seat: (r: number) => regular(4, r * 1.15, 0),
  committee: (r: number) =>
    pathData`M${-r * 0.7} ${-r * 0.8}h${r * 1.4}a${r * 0.8} ${r * 0.8} 0 0 1 0 ${r * 1.6}h${-r * 1.4}a${r * 0.8} ${r * 0.8} 0 0 1 0 ${-r * 1.6}Z`,
} as const satisfies Readonly<Record<string, (r: number) => string>>;

export type Outline = keyof typeof outlines;
