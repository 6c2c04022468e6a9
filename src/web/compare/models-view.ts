import { drawOrganisation } from "../../diagrams/drawing/draw-organisation.ts";
import { movedBetween } from "../../diagrams/drawing/moved.ts";
import { tableOfOrganisation } from "../../diagrams/drawing/table.ts";
import { type Sign, signs, signsIn } from "../../diagrams/legend/signs.ts";
import { type ModelId, modelIds } from "../../domain/organisation/decisions.ts";
import { decisionsOf } from "../../domain/organisation/decisions-of.ts";
import { nearestModel } from "../../domain/organisation/models.ts";
import { generalUnits } from "../../domain/organisation/parts.ts";
import { type ReferralPath, referralPath } from "../../domain/organisation/referral-path.ts";
import { type DrawingKind, drawingFile } from "../drawings/files.ts";
import { legendOf, onPage, tableOf } from "../drawings/parts.ts";
import { actorsOn, toldPath } from "../drawings/path-words.ts";
import type { Arranged } from "../drawings/stage.ts";
import { drawingWords } from "../drawings/words.ts";
import { pathTo } from "../routes.ts";
import { choicesIn, compareAddress } from "./address.ts";
import type { Scene } from "./scene.ts";

/** The four models on one municipality, with the way of one child, and the municipality as it is today. */
export function modelsView(scene: Scene) {
  const { form, visit, corpus, organisation, stage } = scene;
  const { t, language, format } = visit;
  const against = stage.models.get(form.moved as ModelId);
  const models = corpus.models.flatMap((model) => {
    const arranged = stage.models.get(model.id);
    return arranged ? [{ model, arranged }] : [];
  });
  const isCase = organisation.kind === "case";

  const items = models.map(({ model, arranged }) => {
    const path = pathOn(arranged, scene);
    const movement =
      against && against !== arranged ? movedBetween(against.organisation, arranged.organisation) : undefined;
    const count = movement ? movement.moved.length + movement.added.length : 0;
    return {
      id: model.id,
      number: model.number,
      name: model.name[language],
      short: model.summary[language],
      href: `${pathTo("model", language, { model: model.id })}${organisationQuery(scene)}`,
      drawing: drawingOf(scene, arranged, model.id, model.name[language], path, movement),
      path: path && toldPath(path, arranged.graph, visit),
      moved: movement && t("compare:models.movedCount", { count }),
    };
  });

  return {
    municipality: organisation.name[language],
    anchor: t("compare:anchor.models"),
    note: organisation.note?.[language],
    action: pathTo("compare", language),
    hidden: [...choicesIn(form)]
      .filter(([name]) => !["organisation", "level", "unit", "moved"].includes(name))
      .map(([name, value]) => ({ name, value })),
    selects: selectsOf(scene),
    legend: legendOf(
      signsOn(
        models.map(({ arranged }) => arranged),
        scene,
      ),
      t,
    ),
    items,
    today: isCase ? todayView(scene) : null,
  };

  function todayView({ stage }: Scene) {
    const { decisions } = decisionsOf(organisation);
    const nearest = nearestModel(decisions);
    const path = pathOn(stage.today, scene);
    const name = t("compare:models.today", { municipality: organisation.name[language] });
    const model = corpus.models.find(({ id }) => id === nearest.id);
    const differing = corpus.decisions.filter(({ id }) => nearest.differs.some((differs) => differs === id));
    return {
      heading: name,
      nearest: t("compare:models.todayNearest", { model: model?.name[language] ?? nearest.id }),
      differs:
        differing.length === 0
          ? t("compare:models.todaySame")
          : t("compare:models.todayDiffers", {
              decisions: format.list(differing.map((decision) => decision.name[language].toLowerCase())),
            }),
      drawing: drawingOf(scene, stage.today, "today", name, path),
      path: path && toldPath(path, stage.today.graph, visit),
      href: pathTo("case", language, { case: organisation.id }),
    };
  }
}

function pathOn({ graph }: Arranged, { form, unit }: Scene): ReferralPath | undefined {
  return form.level === 0 ? undefined : referralPath(graph, unit, form.level);
}

function signsOn(shown: readonly Arranged[], scene: Scene): readonly Sign[] {
  const present = new Set(
    shown.flatMap((arranged) => signsIn(arranged.organisation, pathOn(arranged, scene))),
  );
  return signs.filter((sign) => present.has(sign));
}

function drawingOf(
  { visit, stage, organisation, unit, form }: Scene,
  { organisation: shown, graph }: Arranged,
  variant: string,
  name: string,
  path: ReferralPath | undefined,
  movement?: ReturnType<typeof movedBetween>,
) {
  const { t, language, format } = visit;
  const title = t("compare:models.drawingTitle", { model: name, municipality: organisation.name[language] });
  const way = path && actorsOn(path, graph, language);
  const description = [
    t("drawings:drawingDescription"),
    way && way.length > 1
      ? t("drawings:pathDescription", {
          level: form.level,
          unit: way[0] ?? "",
          actors: format.list(way.slice(1)),
        })
      : "",
  ].join(" ");
  const words = drawingWords(visit, { title, description: description.trim() });
  const diagram = drawOrganisation({
    organisation: shown,
    places: stage.places.small,
    words,
    ...(path && { path }),
    ...(movement && { movement }),
  });
  const file = (kind: DrawingKind) =>
    drawingFile({ organisation: organisation.id, variant, level: form.level, unit }, kind, language);
  return {
    title,
    svg: onPage(diagram, `drawing-${variant}`),
    table: tableOf(tableOfOrganisation(shown, words)),
    downloads: [
      { text: t("drawings:svg"), href: file("svg") },
      { text: t("drawings:png"), href: file("png") },
    ],
  };
}

function organisationQuery({ form, visit }: Scene): string {
  const address = compareAddress(form, visit.language, { moved: null }, "");
  return address;
}

function selectsOf({ form, visit, corpus, organisation, organisations, stage, unit }: Scene) {
  const { t, language, format } = visit;
  const place = (id: string | null) =>
    organisation.areas.find((area) => area.id === id)?.name[language] ?? "";
  const units = generalUnits(organisation)
    .map(({ id, name, area }) => ({
      value: id,
      text: [name[language], place(area)].filter(Boolean).join(", "),
    }))
    .sort((a, b) => format.compare(a.text, b.text));
  return [
    {
      id: "choose-organisation",
      name: "organisation",
      label: t("compare:choice.organisation"),
      value: organisation.id,
      options: organisations.map(({ id, name }) => ({ value: id, text: name[language] })),
    },
    {
      id: "choose-level",
      name: "level",
      label: t("compare:choice.level"),
      value: String(form.level),
      options: [
        ...corpus.needLevels.map(({ level, offer }) => ({
          value: String(level),
          text: t("compare:choice.levelOption", { level, name: offer[language].replace(/\.$/, "") }),
        })),
        { value: "0", text: t("compare:choice.noPath") },
      ],
    },
    { id: "choose-unit", name: "unit", label: t("compare:choice.unit"), value: unit, options: units },
    {
      id: "choose-moved",
      name: "moved",
      label: t("compare:models.moved"),
      value: form.moved,
      options: [
        { value: "", text: t("compare:models.movedNone") },
        ...modelIds
          .filter((id) => stage.models.has(id))
          .map((id) => ({
            value: id,
            text: corpus.models.find((model) => model.id === id)?.name[language] ?? id,
          })),
      ],
    },
  ];
}
