import { type OrganisationFigure, organisationFigure } from "../../drawings/organisation-figure.ts";
import { type ChoiceForm, choiceForm } from "../../drawings/setting/choice.ts";
import { queryOf, type Setting } from "../../drawings/setting/setting.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { type Firmness, firmnesses } from "../decisions.ts";
import { type SaidRow, saidRows } from "../said-rows.ts";
import { type DecisionRow, decisionRows } from "./decision-rows.ts";

type ModelSummary = {
  readonly number: number;
  readonly name: string;
  readonly short: string;
  readonly summary: string;
  readonly href: string;
  /** Null where the municipality's units do not allow the model. */
  readonly figure: OrganisationFigure | null;
};

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
  const query = queryOf(setting);
  return {
    title: t("models:title"),
    description: t("models:lead"),
    municipality: organisation.name[language],
    note: organisation.note?.[language] ?? null,
    choice: choiceForm(setting, `${pathTo("models", language)}#${t("models:anchor.drawn")}`),
    models: corpus.models.map(({ id, number, name, short, summary }) => ({
      number,
      name: name[language],
      short: short[language],
      summary: summary[language],
      href: `${pathTo("model", language, { model: id })}${query}`,
      figure: organisationFigure(setting, id, "small"),
    })),
    firmnesses,
    decisions: decisionRows(setting),
    said: saidRows(setting),
    compare: `${pathTo("compare", language)}${query}`,
  };
}
