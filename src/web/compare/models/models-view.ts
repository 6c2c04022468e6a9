import { decisionsOf } from "../../../domain/organisation/decisions-of.ts";
import { nearestModel } from "../../../domain/organisation/models.ts";
import type { Components } from "../../components.ts";
import { variantTitle } from "../../drawings/setting/titles.ts";
import { pathTo } from "../../routes.ts";
import { choicesIn, compareAddress } from "../address.ts";
import type { Scene } from "../scene.ts";
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
      shown: shownOn(scene, arranged, model.id),
    };
  });

  return {
    municipality: organisation.name[language],
    anchor: t("compare:anchor.models"),
    note: organisation.note?.[language],
    action: pathTo("compare", language),
    hidden: [...choicesIn(form)]
      .filter(([name]) => name !== "moved")
      .map(([name, value]) => ({ name, value })),
    selects: selectsOf(scene),
    legend: legendOn(scene),
    items,
    today: isCase ? todayView(scene) : null,
  };

  function todayView({ stage }: Scene) {
    const { decisions } = decisionsOf(organisation);
    const nearest = nearestModel(decisions);
    const model = corpus.models.find(({ id }) => id === nearest.id);
    const differing = corpus.decisions.filter(({ id }) => nearest.differs.some((differs) => differs === id));
    return {
      heading: variantTitle(scene, "today"),
      nearest: t("compare:models.todayNearest", { model: model?.name[language] ?? nearest.id }),
      differs:
        differing.length === 0
          ? t("compare:models.todaySame")
          : t("compare:models.todayDiffers", {
              decisions: format.list(differing.map((decision) => decision.name[language].toLowerCase())),
            }),
      shown: shownOn(scene, stage.today, "today"),
      href: pathTo("case", language, { case: organisation.id }),
    };
  }
}

function organisationQuery({ form, visit }: Scene): string {
  const address = compareAddress(form, visit.language, { moved: null }, "");
  return address;
}

/** The model that the others are marked against. */
function selectsOf({ form, visit, corpus, stage }: Scene): readonly Components["select"][] {
  const { t, language } = visit;
  const models = corpus.models.filter(({ id }) => stage.models.has(id));
  return [
    {
      id: "choose-moved",
      name: "moved",
      label: t("compare:models.moved"),
      value: form.moved,
      options: [
        { value: "", text: t("compare:models.movedNone") },
        ...models.map(({ id, name }) => ({ value: id, text: name[language] })),
      ],
    },
  ];
}
