import { chosenIn } from "./chosen.ts";
import type { Scene } from "./scene.ts";

/** What a printed page begins with. In the template, `{chosen}` stands for what the browser fills in. */
export function printedView(scene: Scene) {
  const { visit, level } = scene;
  const { t } = visit;
  const parts = [chosenIn(scene), ...(level === 0 ? [] : [t(`overview:level.${level}`)])];
  return {
    chosen: t("compare:printed.chosen", { chosen: parts.join(" · ") }),
    text: t("compare:printed.chosen", { chosen: "{chosen}" }),
  };
}
