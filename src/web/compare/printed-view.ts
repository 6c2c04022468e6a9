import { compareAddress } from "./address.ts";
import { chosenIn } from "./chosen.ts";
import type { Scene } from "./scene.ts";

/** What a printed page begins and ends with. In the template, `{chosen}` and `{address}` stand for what the browser fills in. */
export function printedView(scene: Scene) {
  const { form, visit, level } = scene;
  const { t, language } = visit;
  const parts = [chosenIn(scene), ...(level === 0 ? [] : [t(`overview:level.${level}`)])];
  return {
    chosen: t("compare:printed.chosen", { chosen: parts.join(" · ") }),
    seen: t("compare:printed.seen", { address: compareAddress(form, language) }),
    texts: {
      chosen: t("compare:printed.chosen", { chosen: "{chosen}" }),
      seen: t("compare:printed.seen", { address: "{address}" }),
    },
  };
}
