import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { circlesIn } from "../docs/house/circles.ts";
import { type Import, importsIn } from "../docs/house/imports.ts";
import { bridges, domainRoomOf, floorOf, knownFloors, knownRooms } from "../docs/house/rules.ts";
import { isPersonal, type PageId, pageTable } from "../src/web/routes.ts";
import { root } from "./support/root.ts";

const imports = importsIn("src");
const pages = Object.keys(pageTable) as readonly PageId[];

/** Parts of the web that every feature stands on; the other folders are features. */
const webFrame = ["http", "render", "errors", "forms", "drawings", "claims"];

/** The folder below `src/web`, or null for a file that lies in it. */
const webPartOf = (file: string) => (file.split("/").length > 3 ? (file.split("/")[2] ?? null) : null);
const told = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);
const ours = imports.filter(({ isOurs }) => isOurs);

describe("imports", () => {
  it("are found at all", () => {
    expect(ours.length).to.be.above(100);
  });

  it("point inward only, types included", () => {
    const outward = ours.filter(({ from, to }) => {
      const [floor, other] = [floorOf(from), floorOf(to)];
      return other !== floor && !knownFloors[floor]?.includes(other);
    });
    expect(told(outward)).to.deep.equal([]);
  });

  it("keep the rooms of the domain apart", () => {
    const strangers = ours.filter(({ from, to }) => {
      const [room, other] = [domainRoomOf(from), domainRoomOf(to)];
      if (floorOf(from) !== "domain" || other === null || other === room || bridges.includes(from))
        return false;
      return room === null || !knownRooms[room]?.includes(other);
    });
    expect(told(strangers)).to.deep.equal([]);
  });

  it("never lead from one feature of the web to another", () => {
    const strangers = ours.filter(({ from, to }) => {
      if (floorOf(from) !== "web" || floorOf(to) !== "web" || from === "src/web/features.ts") return false;
      const [part, other] = [webPartOf(from), webPartOf(to)];
      return other !== null && other !== part && !webFrame.includes(other) && part !== null;
    });
    expect(told(strangers)).to.deep.equal([]);
  });

  it("bring nothing into the domain but zod, graphology, d3-array and geodesics", () => {
    const packages = imports.filter(({ from, isOurs }) => !isOurs && floorOf(from) === "domain");
    expect(
      told(packages.filter(({ to }) => !/^(zod|graphology[\w-]*|d3-array|geographiclib-geodesic)$/.test(to))),
    ).to.deep.equal([]);
  });

  it("bring nothing into drawings but mathematics", () => {
    const packages = imports.filter(({ from, isOurs }) => !isOurs && floorOf(from) === "diagrams");
    expect(told(packages.filter(({ to }) => !/^d3-[\w-]+$/.test(to)))).to.deep.equal([]);
  });

  it("go round in no circle, types included", () => {
    expect(circlesIn(ours)).to.deep.equal([]);
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

  it("reads cookies in one place, which none but personal pages come to", () => {
    const reading = globSync("src/**/*.ts", { cwd: root }).filter((file) =>
      /\bheaders\.cookie\b|\bget\("cookie"\)/i.test(textOf(file)),
    );
    expect(reading).to.deep.equal(["src/web/http/cookies.ts"]);
    const users = ours.filter(({ to }) => to === "src/web/http/cookies.ts").map(({ from }) => from);
    const session = "src/web/municipality/workspace/session.ts";
    expect(users.filter((file) => !file.startsWith("src/web/forms/") && file !== session)).to.deep.equal([]);
    expect(pages.filter((page) => /^kommune\b/.test(pageTable[page].da) && !isPersonal(page))).to.deep.equal(
      [],
    );
  });

  it("has no file that has outgrown its idea", () => {
    const long = globSync("src/**/*.ts", { cwd: root }).filter(
      (file) => textOf(file).split("\n").length > 300,
    );
    expect(long).to.deep.equal([]);
  });
});
