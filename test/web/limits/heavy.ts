import { house, named, organisationOf, team } from "../../support/organisation.ts";

/** What is posted where. */
export type Asked = { readonly path: string; readonly body: string };

const of = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const written = new Map<string, string>();

/** So many units that every team serves, and that all meet in every network, as JSON; unlike any other by its number. */
function dense(number: number, units: number, teams: number, networks: number): string {
  const key = [units, teams, networks].join();
  const json = written.get(key) ?? JSON.stringify(denseOf(units, teams, networks));
  written.set(key, json);
  return json.replace('"id":"some"', `"id":"dense-${number}"`);
}

const denseOf = (units: number, teams: number, networks: number) =>
  organisationOf({
    units: of(units, (at) => house(`u${at}`, { leader: "children", children: { 1: 0, 2: 0, 3: 1 } })),
    supportTeams: of(teams, (at) => team(`t${at}`, { staff: 1, leader: "children" })),
    networks: of(networks, (at) => ({
      ...{ ...named(`n${at}`), formal: true },
      members: of(units, (member) => `u${member}`),
    })),
  });

/** So many alternatives on so many criteria, all open. */
function problem(number: number, alternatives: number, criteria: number, iterations: number) {
  const [ways, goals] = [of(alternatives, (at) => `a${at}`), of(criteria, (at) => `g${at}`)];
  const row = Object.fromEntries(goals.map((id) => [id, { type: "uniform", low: 0, high: 1 }]));
  return {
    alternatives: ways,
    criteria: goals.map((id) => ({ id, scale: { worst: 0, best: 1 } })),
    measurements: Object.fromEntries(ways.map((id) => [id, row])),
    iterations,
    seed: number,
  };
}

const asked = (path: string, body: unknown): Asked => ({
  path: `/api/v1/${path}`,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

const wayIn = (organisation: string): Asked =>
  asked("referral-paths", `{"organisation":${organisation},"unit":"u1","level":3}`);

/** What takes longest and holds most of all that may be asked, each by number, so that none was answered before. */
export const heavy = {
  path: (at) => wayIn(dense(at, 2_400, 80, 24)),
  smallPath: (at) => wayIn(dense(at, 150, 90, 10)),
  compare: (at) => asked("organisations/compare", `{"organisation":${dense(at, 2_400, 80, 24)}}`),
  difference: (at) => {
    const [from, to] = [dense(at, 2_400, 80, 24), dense(at, 2_500, 60, 20)];
    return asked("organisations/difference", `{"from":{"organisation":${from}},"to":{"organisation":${to}}}`);
  },
  search: (at) => asked("search", `{"organisation":${dense(at, 4_000, 10, 20)}}`),
  rank: (at) => asked("rank", problem(at, 20, 20, 100_000)),
  information: (at) => asked("information", problem(at, 10, 10, 50_000)),
  unknownFields: (at) =>
    asked("organisations/difference", {
      from: { organisation: Object.fromEntries(of(200_000, (key) => [`k${at}-${key}`, key])) },
      to: {},
    }),
  names: (at) =>
    asked("rank", {
      ...problem(at, 2, 2, 100),
      preference: { type: "ordinal", ranking: [of(170_000, (name) => `g${at}-${name}`)] },
    }),
  brackets: (at) => asked("rank", `${"[".repeat(4_000_000)}${at}`),
} as const satisfies Readonly<Record<string, (at: number) => Asked>>;

export type HeavyId = keyof typeof heavy;
