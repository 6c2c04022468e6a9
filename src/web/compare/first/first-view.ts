import { keyOf } from "../../../app/kept/content-key.ts";
import { onPage } from "../../drawings/parts.ts";
import { choiceForm } from "../../drawings/setting/choice.ts";
import { piece } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import { choicesIn, compareAddress } from "../address.ts";
import type { Scene } from "../scene.ts";
import { needsTable } from "./needs-table.ts";
import { overviewsOn } from "./overviews.ts";

const levels = [1, 2, 3, 4] as const;

/** The first screen: one question, the four models as its answer, and what the reader can change. */
export function firstView(scene: Scene) {
  const { form, visit, organisation, level, unit } = scene;
  const { t, language } = visit;
  const shown = [keyOf(organisation), level, unit, compareAddress(form, language, { moved: null })];
  return {
    question: t("overview:question"),
    madeUp: organisation.kind === "example" ? t("overview:madeUp", { municipality: organisation.name[language] }) : "",
    chips: levels.map((chip) => ({
      number: chip,
      text: t(`overview:level.${chip}`),
      href: compareAddress(form, language, { level: chip === form.unasked ? null : String(chip) }),
      current: chip === level,
    })),
    action: pathTo("compare", language),
    selects: choiceForm(scene, pathTo("compare", language), ["unit", "organisation"]).selects,
    hidden: [...choicesIn(form)]
      .filter(([name]) => !["organisation", "unit"].includes(name))
      .map(([name, value]) => ({ name, value })),
    tiles: piece(visit, "compare/first/tiles", shown, () => tilesOf(scene)),
    doors: [
      { text: t("overview:doors.moves"), href: `#${t("compare:anchor.models")}` },
      { text: t("overview:doors.claims"), href: `#${t("compare:anchor.claims")}` },
      { text: t("overview:doors.ranking"), href: `#${t("compare:anchor.ranking")}` },
    ],
    sure: pathTo("method", language),
    needs: piece(visit, "compare/first/needs", shown, () => needsTable(scene)),
  };
}

function tilesOf(scene: Scene) {
  const { form, visit, corpus, stage } = scene;
  const { t, language, format } = visit;
  const query = compareAddress(form, language, { moved: null }, "");
  return {
    drawn: overviewsOn(scene).map(({ model, path, decided, diagram }) => ({
      id: model.id,
      number: model.number,
      name: model.name[language],
      href: `${pathTo("model", language, { model: model.id })}${query}`,
      gist: model.gist[language],
      decided,
      hands:
        path?.reached && path.offer !== null
          ? format.list([
              t("drawings:told.handOvers", { count: path.handOvers }),
              ...(path.boundaries > 0 ? [t("drawings:told.boundaries", { count: path.boundaries })] : []),
            ])
          : "",
      picture: onPage(diagram, `first-${model.id}`),
    })),
    leftOut: stage.leftOut.map(({ model, because }) => ({
      name: corpus.models.find(({ id }) => id === model)?.name[language] ?? model,
      because: because[language],
    })),
  };
}
