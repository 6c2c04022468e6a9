import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { circlesIn } from "./circles.ts";
import { type Import, importsIn } from "./imports.ts";
import { bridges, domainRoomOf, floorOf, knownFloors, knownRooms } from "./rules.ts";

const root = join(import.meta.dirname, "../..");

export type Room = {
  /** `domain/decision/words` */
  readonly path: string;
  readonly name: string;
  readonly purpose: string;
  /** Of all files in it and in its inner rooms. */
  readonly lines: number;
  readonly rooms: readonly Room[];
};

export type Tie = { readonly from: string; readonly to: string; readonly isOutward: boolean };

export type Plan = {
  /** From the top down, the rooms of each floor from left to right. */
  readonly floors: readonly (readonly Room[])[];
  /** Between the rooms of the floors, by name. */
  readonly ties: readonly Tie[];
  /** Between the rooms of the domain, by name. */
  readonly domainTies: readonly Tie[];
  /** Files that lead back to themselves, each circle by its files. */
  readonly circles: readonly (readonly string[])[];
};

const Words = z.record(z.string(), z.string());
const Said = z.strictObject({ floors: z.array(z.array(z.string())), plain: Words, rooms: Words });

/** The house as it stands: the folders and imports of `src`, with what `rooms.yaml` says of them. */
export function planOfHouse(): Plan {
  const said = Said.parse(parse(readFileSync(join(import.meta.dirname, "rooms.yaml"), "utf8")));
  const purposes = { ...said.plain, ...said.rooms };
  const folders = foldersIn("src");
  refuseStrangers(said, folders);
  const roomAt = (path: string): Room => ({
    path,
    name: path.split("/").at(-1) ?? path,
    purpose: purposes[path] ?? "",
    lines: linesOf(path in said.plain ? `${path}/**` : `src/${filesOf[path] ?? `${path}/**`}`),
    rooms: Object.keys(purposes)
      .filter((inner) => inner !== path && dirname(inner) === path)
      .map(roomAt),
  });
  const imports = importsIn("src").filter(({ isOurs }) => isOurs);
  return {
    floors: said.floors.map((floor) => floor.map(roomAt)),
    ties: tiesBetween(imports, floorOf, knownFloors),
    domainTies: tiesBetween(imports, domainRoomOf, knownRooms),
    circles: circlesIn(imports),
  };
}

const filesOf: Readonly<Record<string, string>> = { main: "*", cli: "{cli/**,cli.ts}" };

function linesOf(files: string): number {
  return globSync(files, { cwd: root })
    .filter((file) => /\.(ts|mjs|yaml|json|ejs|scss)$/.test(file))
    .reduce((sum, file) => sum + readFileSync(join(root, file), "utf8").split("\n").length - 1, 0);
}

/** Folders that hold programs, no more than three deep: `domain/decision/words`. */
function foldersIn(top: string): readonly string[] {
  const folders = globSync(`${top}/**/*.ts`, { cwd: root }).flatMap((file) => {
    const [, ...path] = file.split("/").slice(0, -1);
    return path.slice(0, 3).map((_, depth) => path.slice(0, depth + 1).join("/"));
  });
  return [...new Set(folders)].sort();
}

function refuseStrangers({ rooms, floors }: z.infer<typeof Said>, folders: readonly string[]): void {
  const silent = folders.find((folder) => rooms[folder] === undefined);
  if (silent !== undefined) throw new Error(`rooms.yaml does not say what src/${silent} is for`);
  const gone = Object.keys(rooms).find((path) => path !== "main" && !folders.includes(path));
  if (gone !== undefined) throw new Error(`rooms.yaml speaks of src/${gone}, which is not there`);
  const homeless = folders.find((folder) => !folder.includes("/") && !floors.flat().includes(folder));
  if (homeless !== undefined) throw new Error(`rooms.yaml puts src/${homeless} on no floor`);
}

function tiesBetween(
  imports: readonly Import[],
  roomOf: (file: string) => string | null,
  known: Readonly<Record<string, readonly string[]>>,
): readonly Tie[] {
  const ties = imports.flatMap((one) => {
    const [from, to] = [roomOf(one.from), roomOf(one.to)];
    if (from === null || to === null || from === to) return [];
    return [{ from, to, isOutward: !bridges.includes(one.from) && !(known[from] ?? []).includes(to) }];
  });
  const byPair = Map.groupBy(ties, ({ from, to }) => `${from} ${to}`);
  return [...byPair.keys()].sort().map((pair) => {
    const [from = "", to = ""] = pair.split(" ");
    return { from, to, isOutward: byPair.get(pair)?.some(({ isOutward }) => isOutward) ?? false };
  });
}
