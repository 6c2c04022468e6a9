import { modelIds } from "../../domain/organisation/decisions.ts";
import { decisionsOf } from "../../domain/organisation/decisions-of.ts";
import { nearestModel } from "../../domain/organisation/models.ts";
import { generalUnits } from "../../domain/organisation/parts.ts";
import { pathTo } from "../routes.ts";
import { choicesIn, compareAddress } from "./address.ts";
import type { Scene } from "./scene.ts";
import { legendOn, shownOn } from "./shown-view.ts";

/** The four models on one municipality, with the way of one child, and the municipality as it is today. */
export function modelsView(scene: Scene) {
  const { form, visit, corpus, organisation, stage } = scene;
  const { t, language, format } = visit;
  const isCase = organisation.kind === "case";

  const items = corpus.models.flatMap((model) => {
    const arranged = stage.models.get(model.id);
    if (!arranged) return [];
    return {
      id: model.id,
      number: model.number,
      name: model.name[language],
      short: model.summary[language],
      href: `${pathTo("model", language, { model: model.id })}${organisationQuery(scene)}`,
      shown: shownOn(scene, arranged, model.id, model.name[language]),
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
    legend: legendOn(scene),
    items,
    today: isCase ? todayView(scene) : null,
  };

  function todayView({ stage }: Scene) {
    const { decisions } = decisionsOf(organisation);
    const nearest = nearestModel(decisions);
    const name = t("drawings:title.today", { municipality: organisation.name[language] });
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
      shown: shownOn(scene, stage.today, "today", name),
      href: pathTo("case", language, { case: organisation.id }),
    };
  }
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
      label: t("drawings:choice.organisation"),
      value: organisation.id,
      options: organisations.map(({ id, name }) => ({ value: id, text: name[language] })),
    },
    {
      id: "choose-level",
      name: "level",
      label: t("drawings:choice.level"),
      value: String(form.level),
      options: [
        ...corpus.needLevels.map(({ level, offer }) => ({
          value: String(level),
          text: t("drawings:choice.levelOption", { level, name: offer[language].replace(/\.$/, "") }),
        })),
        { value: "0", text: t("drawings:choice.noPath") },
      ],
    },
    { id: "choose-unit", name: "unit", label: t("drawings:choice.unit"), value: unit, options: units },
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
