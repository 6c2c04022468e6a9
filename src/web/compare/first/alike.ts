import type { Overview } from "../../drawings/overview/overviews.ts";
import type { Scene } from "../scene.ts";

type Seen = Pick<Scene, "visit" | "stage">;

/** What a reader would else look for in vain: what is the same in several models, in a sentence each. */
export function alikeIn(overviews: readonly Overview[], scene: Seen): readonly string[] {
  const { t, language, format } = scene.visit;
  const ways = overviews.flatMap(({ model, path }) =>
    path?.reached && path.offer !== null ? [{ id: model.id, name: model.short[language], path }] : [],
  );
  if (ways.length < 2) return [];
  const sharing = Map.groupBy(ways, ({ path }) => path.actors.join(" "));
  const same = [...sharing.values()].filter((group) => group.length > 1);
  return [
    ...(isSameCount(ways.map(({ path }) => path.handOvers))
      ? [
          t("overview:allHands", { count: ways[0]?.path.handOvers ?? 0 }),
          ...ways.flatMap((way) => evenInAreas(way, scene)),
        ]
      : []),
    ...same.map((group) =>
      t("overview:sameWay", { models: format.list(group.map(({ name }) => t("overview:quoted", { name }))) }),
    ),
  ];
}

type Way = {
  readonly id: Overview["model"]["id"];
  readonly name: string;
  readonly path: NonNullable<Overview["path"]> & { readonly reached: true };
};

/** Who has the case in turn where an area decides, for one would think that it hands nothing over. */
function evenInAreas({ id, name, path }: Way, { visit, stage }: Seen): readonly string[] {
  const { t, language, format } = visit;
  const graph = stage.models.get(id)?.graph;
  if (graph === undefined || !path.deciders.every((unit) => graph.getNodeAttribute(unit, "kind") === "area"))
    return [];
  const [from = "", ...steps] = path.actors.map((actor) => graph.getNodeAttribute(actor, "name")[language]);
  return [
    t("overview:evenInAreas", { model: t("overview:quoted", { name }), from, steps: format.list(steps) }),
  ];
}

export const isSameCount = (counts: readonly number[]): boolean => new Set(counts).size === 1;
