/** What each floor may know beside itself, types included. Nobody knows `main`, which ties all together, but the command `serve`. */
export const knownFloors: Readonly<Record<string, readonly string[]>> = {
  cli: ["main", "workers", "files", "app", "texts", "domain"],
  main: ["cli", "web", "workers", "storage", "files", "app", "texts", "diagrams", "domain"],
  client: ["texts", "diagrams", "domain"],
  web: ["files", "app", "texts", "diagrams", "domain"],
  workers: ["app", "files", "domain"],
  storage: ["app", "domain"],
  files: ["app", "texts", "diagrams", "domain"],
  live: ["app", "texts", "domain"],
  assets: [],
  app: ["texts", "domain"],
  texts: ["domain"],
  diagrams: ["domain"],
  domain: [],
};

/** What each room of the domain may know beside the words that all of it share: errors, faults, language, origin and chance. */
export const knownRooms: Readonly<Record<string, readonly string[]>> = {
  analysis: ["organisation", "suppression"],
  sharing: ["organisation", "suppression"],
  hybrids: ["lenses", "corpus", "organisation", "decision"],
  lenses: ["corpus", "organisation", "decision"],
  corpus: ["organisation"],
  organisation: [],
  decision: [],
  capacity: [],
  workshop: [],
  plan: [],
  suppression: [],
};

/** The domain's own words. */
const shared = ["faults", "random"] as const;

/** Files whose whole purpose is to tie two rooms of the domain together. */
export const bridges: readonly string[] = ["src/domain/capacity/pools.ts"];

/** The floor that a file of `src` lies on. What lies in `src` itself ties all together, but for the command line's door. */
export const floorOf = (file: string): string => {
  if (file === "src/cli.ts") return "cli";
  const [, floor = "", ...rest] = file.split("/");
  return rest.length === 0 ? "main" : floor;
};

/** The room of the domain that a file lies in; null elsewhere, and for the words that all of them share. */
export const domainRoomOf = (file: string): string | null => {
  const [, floor, room = "", ...rest] = file.split("/");
  return floor === "domain" && rest.length > 0 && !shared.some((words) => words === room) ? room : null;
};
