import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { type Import, importsIn, root } from "./support/imports.ts";

const imports = importsIn("src");

/** What each layer may know, from the inside out. The wiring (main, cli, services) knows all, and nobody knows it. */
const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  texts: ["domain"],
  diagrams: ["domain"],
  app: ["domain"],
  client: ["texts", "diagrams", "domain"],
  storage: ["app", "domain"],
  files: ["app", "texts", "diagrams", "domain"],
  workers: ["app", "domain"],
  live: ["app", "texts", "domain"],
  web: ["app", "files", "texts", "diagrams", "domain"],
  assets: [],
};

/** What each part of the domain may know beside the domain's own words (faults, language and so on). */
const domain: Readonly<Record<string, readonly string[]>> = {
  faults: [],
  random: [],
  organisation: [],
  corpus: ["organisation"],
  lenses: ["corpus", "organisation", "decision", "random"],
  decision: ["random"],
  capacity: ["random"],
  hybrids: ["lenses", "corpus", "organisation", "decision"],
  workshop: ["random"],
  plan: [],
  suppression: [],
};

/** Files whose whole purpose is to tie two parts of the domain together. */
const bridges = ["src/domain/capacity/pools.ts"];

/** Parts of the web that every feature stands on; the other folders are features. */
const webFrame = ["http", "render", "errors", "forms", "drawings"];

const layerOf = (file: string) => file.split("/")[1] ?? "";
/** The folder below `src/{layer}`, or null for a file that lies in the layer itself. */
const partOf = (file: string) => (file.split("/").length > 3 ? (file.split("/")[2] ?? null) : null);
const told = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);
const ours = imports.filter(({ isOurs }) => isOurs);

describe("imports", () => {
  it("are found at all", () => {
    expect(ours.length).to.be.above(100);
  });

  it("point inward only", () => {
    const outward = ours.filter(({ from, to }) => {
      const [layer, other] = [layerOf(from), layerOf(to)];
      const known = layers[layer];
      return known !== undefined && other !== layer && !known.includes(other);
    });
    expect(told(outward)).to.deep.equal([]);
  });

  it("keep the parts of the domain apart", () => {
    const strangers = ours.filter(({ from, to }) => {
      if (layerOf(from) !== "domain") return false;
      const [part, other] = [partOf(from), partOf(to)];
      if (other === null || other === "faults" || other === part || bridges.includes(from)) return false;
      return part === null || !(domain[part] ?? []).includes(other);
    });
    expect(told(strangers)).to.deep.equal([]);
  });

  it("never lead from one feature of the web to another", () => {
    const strangers = ours.filter(({ from, to }) => {
      if (layerOf(from) !== "web" || layerOf(to) !== "web" || from === "src/web/features.ts") return false;
      const [part, other] = [partOf(from), partOf(to)];
      return other !== null && other !== part && !webFrame.includes(other) && part !== null;
    });
    expect(told(strangers)).to.deep.equal([]);
  });

  it("bring nothing into the domain but zod, graphology, d3-array and geodesics", () => {
    const packages = imports.filter(({ from, isOurs }) => !isOurs && layerOf(from) === "domain");
    expect(
      told(packages.filter(({ to }) => !/^(zod|graphology[\w-]*|d3-array|geographiclib-geodesic)$/.test(to))),
    ).to.deep.equal([]);
  });

  it("bring nothing into drawings but mathematics", () => {
    const packages = imports.filter(({ from, isOurs }) => !isOurs && layerOf(from) === "diagrams");
    expect(told(packages.filter(({ to }) => !/^d3-[\w-]+$/.test(to)))).to.deep.equal([]);
  });

  it("go round in no circle", () => {
    const next = new Map<string, readonly string[]>();
    for (const { from, to } of ours) next.set(from, [...(next.get(from) ?? []), to]);
    const finished = new Set<string>();
    const circleFrom = (file: string, trail: readonly string[]): readonly string[] | null => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (finished.has(file)) return null;
      for (const other of next.get(file) ?? []) {
        const circle = circleFrom(other, [...trail, file]);
        if (circle) return circle;
      }
      finished.add(file);
      return null;
    };
    const circles = [...next.keys()].map((file) => circleFrom(file, []));
    expect(circles.find((circle) => circle !== null) ?? []).to.deep.equal([]);
  });
});

describe("the source", () => {
  const textOf = (file: string) => readFileSync(join(root, file), "utf8");

  it("has a domain and drawings that ask neither clock nor chance nor machine", () => {
    const asking = globSync("src/{domain,diagrams}/**/*.ts", { cwd: root }).filter((file) =>
      /\b(Math\.random|Date\.now|new Date\(\)|performance\.|process\.|globalThis\.|console\.|fetch\()/.test(
        textOf(file),
      ),
    );
    expect(asking).to.deep.equal([]);
  });

  it("reads the environment in its wiring only", () => {
    const reading = globSync("src/**/*.ts", { cwd: root }).filter((file) =>
      textOf(file).includes("process.env"),
    );
    expect(reading.filter((file) => !/^src\/(main\.ts|cli\.ts|cli\/)/.test(file))).to.deep.equal([]);
  });

  it("has no file that has outgrown its idea", () => {
    const long = globSync("src/**/*.ts", { cwd: root }).filter(
      (file) => textOf(file).split("\n").length > 300,
    );
    expect(long).to.deep.equal([]);
  });
});
