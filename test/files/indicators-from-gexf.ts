import { sum } from "d3-array";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";

const offers = ["specialNursery", "group", "support"] as const;
type Offer = (typeof offers)[number];

const mean = (shares: readonly (readonly [weight: number, share: number])[]): number =>
  sum(shares, ([weight, share]) => weight * share) / sum(shares, ([weight]) => weight);

/** The eight indicators as the method page tells them, from a GEXF file and nothing else. Of a municipality that has it all. */
export function indicatorsFromGexf(gexf: string): Readonly<Record<string, number>> {
  const graph = parse(MultiDirectedGraph, gexf);
  const told = (id: string) => graph.getNodeAttributes(id);
  const line = (id: string | undefined): readonly string[] =>
    id === undefined ? [] : [id, ...line(told(id).leader)];
  const coordinator = (id: string | undefined) => line(id).findLast((at) => told(at).coordinates);
  const isGeneral = new Set(["daycare", "childminding"]);
  const units = graph.filterNodes((_, { kind, subkind }) => kind === "unit" && isGeneral.has(subkind));
  const nurseries = graph.filterNodes((_, { subkind }) => subkind === "specialNursery");
  const groups = graph.filterNodes((_, { kind }) => kind === "group");
  const teams = graph.filterNodes((_, { subkind }) => subkind === "supportPedagogues");
  const withGroup = new Set(groups.map((group) => told(group).leader));
  const general = new Set(units);
  const out = (id: string, isOne: (tie: Record<string, unknown>) => boolean) =>
    graph.filterOutEdges(id, (_, tie) => isOne(tie)).map((tie) => graph.target(tie));
  const serving = new Map(teams.map((team) => [team, new Set(out(team, ({ kind }) => kind === "supports"))]));
  const teamsOf = (unit: string) => teams.filter((team) => serving.get(team)?.has(unit));
  const childrenAt = (unit: string, at: number): number => told(unit)[`childrenLevel${at + 1}`] ?? 0;
  const children = (unit: string) => sum(offers, (_, at) => childrenAt(unit, at));

  const actors = (unit: string, offer: Offer): readonly string[] => {
    const providers = new Set({ specialNursery: nurseries, group: groups, support: teamsOf(unit) }[offer]);
    let front: readonly (readonly string[])[] = [[unit]];
    const seen = new Set([unit]);
    while (front.length > 0) {
      const there = front.filter((way) => providers.has(way.at(-1) as string));
      if (there.length > 0) return nearest(unit, there);
      front = front.flatMap((way) =>
        out(way.at(-1) as string, (tie) => tie.kind === "refers" && tie.offer === offer)
          .sort()
          .filter((to) => !seen.has(to))
          .map((to) => {
            seen.add(to);
            return [...way, to];
          }),
      );
    }
    throw new Error(`no way from ${unit} to ${offer}`);
  };
  const nearest = (unit: string, ways: readonly (readonly string[])[]) => {
    const sorted = ways.toSorted((a, b) => ((a.at(-1) as string) < (b.at(-1) as string) ? -1 : 1));
    const end = (way: readonly string[]) => told(way.at(-1) as string);
    const own = sorted.find((way) => end(way).leader === unit);
    const near = sorted.find((way) => end(way).area !== undefined && end(way).area === told(unit).area);
    return (own ?? near ?? sorted[0]) as readonly string[];
  };
  const decider = (unit: string, offer: Offer): string => {
    const way = actors(unit, offer);
    const seat = told(unit)[`${offer}DecidedBy`];
    return way.includes(seat) ? seat : (way.at(-2) as string);
  };
  const perChild = (share: (unit: string, offer: Offer) => number) =>
    mean(
      units.flatMap((unit) => offers.map((offer, at) => [childrenAt(unit, at), share(unit, offer)] as const)),
    );

  const providers = [...nurseries, ...withGroup, ...teams];
  const pairs = providers.flatMap((p) => units.filter((u) => u !== p).map((u) => [p, u] as const));
  const isTogether = (one: string, other: string) =>
    coordinator(one) !== undefined && coordinator(one) === coordinator(other);

  const command = (unit: string, offer: Offer) => {
    const by = told(decider(unit, offer));
    const leader = ["section", "committee"].includes(by.kind) ? by.department : decider(unit, offer);
    const holds = (some: Iterable<string>) => Number([...some].some((one) => line(one).includes(leader)));
    return (holds(nurseries) + holds(withGroup) + holds(teamsOf(unit))) / 3;
  };

  const moves = units.flatMap((unit) =>
    (
      [
        ["support", "group", 2],
        ["group", "specialNursery", 1],
      ] as const
    ).map(([from, to, at]) => {
      const met = new Set([...actors(unit, from), ...actors(unit, to)]).size;
      return [childrenAt(unit, at), met] as const;
    }),
  );

  const distance = new Map<string, number>(
    graph
      .filterNodes((_, { subkind }) => subkind === "specialNursery" || subkind === "competenceCentre")
      .map((id) => [id, 0]),
  );
  for (const [id, so] of distance)
    graph.forEachEdge(id, (_, { kind }, from, to) => {
      const other = from === id ? to : from;
      if (kind !== "refers" && kind !== "decides" && kind !== "finances" && !distance.has(other))
        distance.set(other, so + 1);
    });

  const bodies = [...nurseries, ...teams];
  const staff = (id: string): number => told(id).staff ?? 0;
  const nearestLeader = (id: string) => {
    const { leader } = told(id);
    return nurseries.includes(leader) ? told(leader).leader : leader;
  };
  const together = [...Map.groupBy(bodies, nearestLeader).values()].map((some) => sum(some, staff));

  const stands = (id: string) => Number(coordinator(id) !== undefined);
  const ungrouped = (team: string) =>
    [...(serving.get(team) ?? [])].filter((unit) => general.has(unit) && !withGroup.has(unit)).length;
  const unserved = units.filter((unit) => !withGroup.has(unit) && teamsOf(unit).length === 0).length;
  const circle = (unit: string) =>
    withGroup.has(unit)
      ? 1
      : teamsOf(unit).length === 0
        ? unserved
        : Math.min(...teamsOf(unit).map(ungrouped));

  return {
    coordinationCover: mean(pairs.map(([p, u]) => [1, Number(isTogether(p, u))])),
    paletteCommand: perChild(command),
    contacts: mean(moves),
    knowledgeDistance: mean(units.map((unit) => [1, distance.get(unit) ?? Number.NaN])),
    reach: mean(
      bodies.flatMap((body) =>
        units.map((unit) => {
          const isReached = serving.get(body)?.has(unit) || isTogether(body, unit);
          return [staff(body) * children(unit), Number(isReached)] as const;
        }),
      ),
    ),
    specialistTeam: mean(together.map((n) => [n, n])),
    alignment: perChild((unit, offer) => {
      const payer = told(unit)[`${offer}PaidBy`];
      return (
        (stands(decider(unit, offer)) + stands(actors(unit, offer).at(-1) as string) + stands(payer)) / 3
      );
    }),
    sharingCircle: mean(units.map((unit) => [1, circle(unit)])),
  };
}
