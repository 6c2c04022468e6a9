import { type OrganisationFigure, organisationFigure } from "../../drawings/organisation-figure.ts";
import { atFirstGlance, overviewsOn } from "../../drawings/overview/overviews.ts";
import { type ChoiceForm, choiceForm } from "../../drawings/setting/choice.ts";
import { queryOf, type Setting } from "../../drawings/setting/setting.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { decisionsIn, type Firmness, firmnesses, type ModelDecision } from "../decisions.ts";
import { type SaidRow, saidRows } from "../said-rows.ts";
import { type DecisionRow, decisionRows } from "./decision-rows.ts";

type ModelSummary = {
  readonly number: number;
  readonly name: string;
  readonly short: string;
  readonly summary: string;
  /** The decisions that tell the four apart. */
  readonly traits: readonly Pick<ModelDecision, "name" | "option" | "firmness">[];
  readonly href: string;
  /** Null where the municipality's units do not allow the model. */
  readonly figure: OrganisationFigure | null;
};

const tellingApart: readonly string[] = ["coordination", "specialLine", "support"];

type ModelsView = PageView & {
  readonly municipality: string;
  readonly note: string | null;
  readonly choice: ChoiceForm;
  readonly models: readonly ModelSummary[];
  readonly firmnesses: readonly Firmness[];
  readonly decisions: readonly DecisionRow[];
  readonly said: readonly SaidRow[];
  readonly compare: string;
};

/** The four models side by side: drawn, as decisions, and by what the booklet says of each and what it does not. */
export function modelsView(setting: Setting): ModelsView {
  const { corpus, t, language, organisation } = setting;
  const overviews = overviewsOn(setting);
  const query = queryOf(setting);
  return {
    title: t("models:title"),
    setting: queryOf(setting),
    description: t("models:lead"),
    municipality: organisation.name[language],
    note: organisation.note?.[language] ?? null,
    choice: choiceForm(setting, `${pathTo("models", language)}#${t("models:anchor.drawn")}`),
    models: corpus.models.map((model) => ({
      number: model.number,
      name: model.name[language],
      short: model.short[language],
      summary: model.summary[language],
      traits: decisionsIn(model, setting)
        .filter(({ id }) => tellingApart.includes(id))
        .map(({ name, option, firmness }) => ({ name, option, firmness })),
      href: `${pathTo("model", language, { model: model.id })}${query}`,
      figure: atFirstGlance(organisationFigure(setting, model.id, "small"), overviews, model),
    })),
    firmnesses,
    decisions: decisionRows(setting),
    said: saidRows(setting),
    compare: `${pathTo("compare", language)}${query}`,
  };
}
