import type { Scene } from "./scene.ts";

/** What a reader chose for the ranking, in words. */
export function chosenIn({ form, visit, corpus, organisation }: Scene): string {
  const { t, language, format } = visit;
  const weights =
    form.mode === "none"
      ? []
      : corpus.criteria.map(({ id, short }) => `${short[language]} ${form.weights[id].typed}`);
  const parts = [
    organisation.name[language],
    t(`compare:ranking.mode.${form.mode}`),
    t(`compare:ranking.lens.${form.lens}`),
    t(`compare:ranking.scope.${form.scope}`),
    ...(weights.length > 0 ? [format.list(weights)] : []),
  ];
  return parts.join(" · ");
}
