import type { Diagram } from "../../../diagrams/diagram.ts";
import { placedAt } from "../../../diagrams/diagram.ts";
import { lettered, wrapped } from "../../../diagrams/lettering.ts";
import { all } from "../../../diagrams/markup.ts";
import { palette } from "../../../diagrams/palette.ts";
import { overviewsOn } from "../../drawings/overview/overviews.ts";
import type { Setting } from "../../drawings/setting/setting.ts";

const gap = 24;
const head = 48;
const foot = 44;

/** The first screen's pictures side by side, each with its name above and who decides below. */
export function fourAtOnce(setting: Setting): Diagram {
  const { t, language, organisation } = setting;
  const overviews = overviewsOn(setting);
  const [first] = overviews;
  const { width, height } = first?.diagram ?? { width: 0, height: 0 };
  return {
    width: overviews.length * (width + gap) - gap,
    height: head + height + foot,
    title: t("overview:picture.title", { municipality: organisation.name[language] }),
    description: t("overview:question"),
    body: all(
      overviews.map(({ model, decided, diagram }, index) => {
        const x = index * (width + gap);
        const below = wrapped(decided, { width, size: 14, weight: "semibold" }, 2);
        return all(
          lettered(`${model.number} ${model.short[language]}`, x, 16, {
            size: 16,
            weight: "semibold",
            fill: palette.ink,
          }),
          lettered(model.gist[language], x, 37, { size: 13, fill: palette.ink }),
          placedAt(diagram, x, head),
          lettered(below, x, head + height + 18, { size: 14, weight: "semibold", fill: palette.signal }),
        );
      }),
    ),
  };
}
