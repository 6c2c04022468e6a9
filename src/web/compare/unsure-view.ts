import { pathTo } from "../routes.ts";
import type { Scene } from "./scene.ts";

/** The sources' known defects that touch the models, and what the law has become. */
export function unsureView({ visit, corpus }: Scene) {
  const { language } = visit;
  const models = new Set<string>(corpus.models.map(({ id }) => id));
  const law = corpus.law.find(({ id }) => id === "LAW-TEXT");
  return {
    defects: corpus.defects
      .filter(({ touches }) => touches.some((id) => models.has(id)))
      .map(({ name, text }) => ({ name: name[language], text: text[language] })),
    law: law?.now[language] ?? "",
    href: pathTo("sources", language),
  };
}
