import { keyOf } from "../../../app/kept/content-key.ts";
import { criterionIds } from "../../../domain/organisation/decisions.ts";
import { figureReference } from "../../drawings/figure-reference.ts";
import { type DrawingKind, downloadsOf } from "../../drawings/files.ts";
import { piece } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import { choicesIn, compareAddress } from "../address.ts";
import { type CompareForm, usableWeights } from "../form.ts";
import type { Scene } from "../scene.ts";
import { accountView } from "./account-view.ts";
import { answerView } from "./answer-view.ts";
import { figureFile } from "./figure-file.ts";
import { basisChoices, rankingForm, startAgain } from "./ranking-form.ts";
import { taskOf } from "./task.ts";

/** Which model comes first: the answer, the sliders, the full account, and what the browser needs to follow the sliders by itself. */
export function rankingView(scene: Scene) {
  const { form, visit, organisation } = scene;
  const { t, language } = visit;
  const file = (kind: DrawingKind) => compareAddress(form, language, {}, figureFile(language, kind));
  const { lens, scope, mode } = form;
  const asked = [keyOf(organisation), lens, scope, mode, usableWeights(form)];
  return {
    anchor: t("compare:anchor.ranking"),
    action: `${pathTo("compare", language)}#${t("compare:anchor.ranking")}`,
    reset: `${compareAddress(form, language, startAgain)}#${t("compare:anchor.ranking")}`,
    hidden: hiddenBut(form, ["mode", ...criterionIds]),
    form: rankingForm(scene),
    basis: {
      hidden: hiddenBut(form, ["lens", "scope"]),
      choices: basisChoices(form, visit),
      summary: t("compare:ranking.basis", {
        lens: t(`compare:ranking.lens.${lens}`),
        scope: t(`compare:ranking.scope.${scope}`),
      }),
    },
    answer: piece(visit, "compare/answer", asked, () => answerView(scene)),
    account: piece(visit, "compare/account", asked, () => accountView(scene)),
    brief: compareAddress(form, language, {}, pathTo("brief", language)),
    downloads: downloadsOf(t, file),
    reference: {
      ...figureReference(
        {
          title: t("compare:ranking.chartTitle"),
          source: scope === "decision" ? "allSources" : "computed",
          href: file("svg"),
        },
        scene,
      ),
      follows: true,
    },
    task: piece(visit, "compare/task", [keyOf(organisation), lens, scope], () => taskOf(scene)),
  };
}

/** What a form bears besides its own fields. */
const hiddenBut = (form: CompareForm, own: readonly string[]) =>
  [...choicesIn(form)].filter(([name]) => !own.includes(name)).map(([name, value]) => ({ name, value }));
