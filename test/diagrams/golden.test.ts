import { expect } from "chai";
import { acceptability } from "../../src/diagrams/charts/acceptability.ts";
import { evidenceCell } from "../../src/diagrams/charts/evidence-cell.ts";
import { type Diagram, svgOf } from "../../src/diagrams/diagram.ts";
import { drawOrganisation } from "../../src/diagrams/drawing/draw-organisation.ts";
import { placesOf } from "../../src/diagrams/drawing/places/places.ts";
import { overviewOf } from "../../src/diagrams/overview/overview.ts";
import { planOf } from "../../src/diagrams/overview/plan.ts";
import type { OverviewWords } from "../../src/diagrams/overview/words.ts";
import { pathStrip } from "../../src/diagrams/path-strip/path-strip.ts";
import { graphOf } from "../../src/domain/organisation/graph/graph.ts";
import { referralPath } from "../../src/domain/organisation/graph/referral/referral-path.ts";
import { expectGolden } from "../support/golden.ts";
import { drawingWords as words } from "./drawing-words.ts";
import { municipality, pathAlong } from "./municipality.ts";
import { pathWords } from "./path-words.ts";

const shape = { areas: 3, unitsPerArea: 4 };
const variants = (["cross-department", "central", "decentral", "network"] as const).map((id) => ({
  id,
  organisation: municipality(id, shape),
}));
const places = placesOf(
  variants.map(({ organisation }) => organisation),
  { size: "small" },
);
const path = pathAlong(["area-2-unit-2", "daycare", "family", "disability", "hexagon"], {
  deciders: ["family"],
  crossing: [3],
});

const overviewWords: OverviewWords = {
  language: "da",
  title: "Modellen",
  description: "",
  coordinates: "samordner",
  decides: "beslutter",
  areaDecides: "området beslutter",
  networkCoordinates: "netværket samordner",
  specialNursery: "specialbørnehave",
  supportTeam: "støttekorps",
  group: "gruppe",
  step: "Trin",
  child: "barnet",
  areas: (kind, areas) => `${areas} områder, ${kind}`,
  units: (areas, units) => `${areas} områder, ${units} enheder`,
  areasCoordinate: "områderne samordner",
};
const unit = "area-2-unit-2";
const overview = (organisation: ReturnType<typeof municipality>, level: 1 | 2 | 3) => {
  const path = referralPath(graphOf(organisation), unit, level);
  const all = variants.map((variant) => variant.organisation);
  const plan = planOf({ variants: all, met: new Set(path.reached ? path.actors : []), language: "da" });
  return overviewOf({ organisation, plan, path, unit, words: overviewWords });
};

/** What each golden file holds. After a wanted change: `UPDATE_GOLDEN=1 mocha test/diagrams/golden.test.ts`, and look. */
const drawings: Readonly<Record<string, () => Diagram>> = {
  ...Object.fromEntries(
    variants.map(({ id, organisation }) => [id, () => drawOrganisation({ organisation, places, words })]),
  ),
  "cross-department-path": () =>
    drawOrganisation({ organisation: municipality("cross-department", shape), words, path }),
  "two-tiers": () =>
    drawOrganisation({
      organisation: municipality("central", { areas: 8, unitsPerArea: 9, tiers: 2 }),
      words,
    }),
  ...Object.fromEntries(
    variants.flatMap(({ id, organisation }) =>
      ([1, 3] as const).map((level) => [`overview-${id}-${level}`, () => overview(organisation, level)]),
    ),
  ),
  "evidence-cell": () => evidenceCell({ interval: [0.25, 1], structure: 0.1, title: "Central, retning" }),
  "evidence-cell-silent": () => evidenceCell({ interval: null, structure: 0.6, title: "Central, bro" }),
  acceptability: () =>
    acceptability({
      rows: [
        { id: "central", name: "Central samordning", shares: [0.541, 0.3, 0.159], standardError: 0.005 },
      ],
      language: "da",
      words: { title: "Hvem kommer først?", description: "", alternative: "Model", ranks: ["1", "2", "3"] },
    }),
  "path-strip": () =>
    pathStrip({
      path,
      organisation: municipality("cross-department", shape),
      words: pathWords,
      labelled: true,
    }),
};

/** One element a line, so that a change can be read. */
const readable = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;

describe("the drawings", () => {
  for (const [name, draw] of Object.entries(drawings))
    it(`are as they were: ${name}`, () => {
      expectGolden(`${name}.svg`, readable(svgOf(draw(), name).svg));
    });

  it("hold no number with more than two decimals", () => {
    for (const draw of Object.values(drawings)) expect(svgOf(draw(), "d").svg).not.to.match(/\d\.\d{3}/);
  });
});
