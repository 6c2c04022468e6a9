import { keyOf } from "../../../app/kept/content-key.ts";
import { figureReference } from "../../drawings/figure-reference.ts";
import { downloadsOf, overviewFile } from "../../drawings/files.ts";
import { overviewsOn } from "../../drawings/overview/overviews.ts";
import { onPage } from "../../drawings/parts.ts";
import { choiceForm } from "../../drawings/setting/choice.ts";
import { piece } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import { choicesIn, compareAddress } from "../address.ts";
import type { Scene } from "../scene.ts";
import { screenAddress } from "../screen/screen-view.ts";
import { alikeIn, isSameCount } from "./alike.ts";
import { needsTable } from "./needs-table.ts";

const levels = [1, 2, 3, 4] as const;

/** The first screen: one question, the four models as its answer, and what the reader can change. */
export function firstView(scene: Scene) {
  const { form, visit, organisation, level, unit } = scene;
  const { t, language } = visit;
  const shown = [
    keyOf(organisation),
    level,
    unit,
    compareAddress(form, language, { moved: null, step: null }),
  ];
  return {
    question: t("overview:question"),
    lead:
      organisation.kind === "example"
        ? t("overview:lead.example")
        : t("overview:lead.case", { municipality: organisation.name[language] }),
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
      { text: t("overview:doors.own"), href: pathTo("municipality", language) },
      { text: t("overview:doors.moves"), href: `#${t("compare:anchor.models")}` },
      { text: t("overview:doors.claims"), href: `#${t("compare:anchor.claims")}` },
      { text: t("overview:doors.ranking"), href: `#${t("compare:anchor.ranking")}` },
      {
        text: t("overview:doors.brief"),
        href: compareAddress(form, language, {}, pathTo("brief", language)),
        carries: true,
      },
      { text: t("overview:doors.screen"), href: screenAddress(form, language), carries: true },
    ],
    downloads: downloadsOf(t, (kind) =>
      overviewFile({ organisation: organisation.id, level, unit }, kind, language),
    ),
    reference: figureReference(
      {
        title: t("overview:picture.title", { municipality: organisation.name[language] }),
        source: "computed",
        href: overviewFile({ organisation: organisation.id, level, unit }, "svg", language),
      },
      scene,
    ),
    sure: pathTo("method", language),
    needs: piece(visit, "compare/first/needs", [...shown, form.moved, form.step], () => needsTable(scene)),
  };
}

function tilesOf(scene: Scene) {
  const { form, visit, corpus, stage } = scene;
  const { t, language } = visit;
  const query = compareAddress(form, language, { moved: null, step: null }, "");
  const overviews = overviewsOn(scene);
  const counts = overviews.map(({ path }) => (path?.reached && path.offer !== null ? path.handOvers : 0));
  const differ = !isSameCount(counts);
  return {
    drawn: overviews.map(({ model, decided, diagram }, at) => ({
      id: model.id,
      number: model.number,
      name: model.short[language],
      href: `${pathTo("model", language, { model: model.id })}${query}`,
      gist: model.gist[language],
      decided,
      isInferred: counts[at] !== 0,
      hands: differ && counts[at] ? t("overview:hands", { count: counts[at] }) : "",
      picture: onPage(diagram, `first-${model.id}`),
    })),
    leftOut: stage.leftOut.map(({ model, because }) => ({
      name: corpus.models.find(({ id }) => id === model)?.name[language] ?? model,
      because: because[language],
    })),
    alike: alikeIn(overviews, scene),
  };
}
