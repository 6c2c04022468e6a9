import type { Overview } from "../../drawings/overview/overviews.ts";
import type { Scene } from "../scene.ts";

/** What a reader would else look for in vain: what is the same in several models, in a sentence each. */
export function alikeIn(overviews: readonly Overview[], { visit }: Pick<Scene, "visit">): readonly string[] {
  const { t, language, format } = visit;
  const ways = overviews.flatMap(({ model, path }) =>
    path?.reached && path.offer !== null ? [{ name: model.short[language], path }] : [],
  );
  if (ways.length < 2) return [];
  const sharing = Map.groupBy(ways, ({ path }) => path.actors.join(" "));
  const same = [...sharing.values()].filter((group) => group.length > 1);
  return [
    ...(isSameCount(ways.map(({ path }) => path.handOvers))
      ? [t("overview:allHands", { count: ways[0]?.path.handOvers ?? 0 })]
      : []),
    ...same.map((group) =>
      t("overview:sameWay", { models: format.list(group.map(({ name }) => t("overview:quoted", { name }))) }),
    ),
  ];
}

export const isSameCount = (counts: readonly number[]): boolean => new Set(counts).size === 1;
