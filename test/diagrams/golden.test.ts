import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { acceptability } from "../../src/diagrams/charts/acceptability.ts";
import { evidenceCell } from "../../src/diagrams/charts/evidence-cell.ts";
import { type Diagram, svgOf } from "../../src/diagrams/diagram.ts";
import { drawOrganisation } from "../../src/diagrams/drawing/draw-organisation.ts";
import { placesOf } from "../../src/diagrams/drawing/places/places.ts";
import { pathStrip } from "../../src/diagrams/path-strip/path-strip.ts";
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
      const file = new URL(`../golden/${name}.svg`, import.meta.url);
      const drawn = readable(svgOf(draw(), name).svg);
      if (process.env.UPDATE_GOLDEN === "1") {
        mkdirSync(new URL(".", file), { recursive: true });
        writeFileSync(file, drawn);
      }
      expect(drawn).to.equal(readFileSync(file, "utf8"));
    });

  it("hold no number with more than two decimals", () => {
    for (const draw of Object.values(drawings)) expect(svgOf(draw(), "d").svg).not.to.match(/\d\.\d{3}/);
  });
});
