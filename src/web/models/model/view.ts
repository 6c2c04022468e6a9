import type { Library } from "../../../app/library.ts";
import type { Model } from "../../../domain/corpus/schema.ts";
import { basesIn } from "../../../domain/organisation/bases-in.ts";
import type { Base } from "../../../domain/origin.ts";
import type { Link } from "../../components.ts";
import { type OrganisationFigure, organisationFigure } from "../../drawings/organisation-figure.ts";
import { atFirstGlance, overviewsOn } from "../../drawings/overview/overviews.ts";
import { type ChoiceForm, choiceForm } from "../../drawings/setting/choice.ts";
import { queryOf, type Setting } from "../../drawings/setting/setting.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { decisionsIn, type ModelDecision } from "../decisions.ts";
import { type SaidView, saidView } from "./criteria.ts";
import { type GlanceView, glanceView } from "./glance.ts";
import { type IndicatorsView, indicatorsView } from "./indicators.ts";
import type { MeasuredModel } from "./measured.ts";
import { type NearCase, nearCases } from "./near-cases.ts";
import { levelPaths, type PathsView } from "./paths.ts";
import { type PrintedView, printedView } from "./printed.ts";

type ModelView = PageView & {
  readonly number: number;
  readonly siblings: readonly (Link & { readonly number: number; readonly current: boolean })[];
  readonly glance: GlanceView;
  readonly municipality: string;
  readonly level: number;
  readonly note: string | null;
  readonly choice: ChoiceForm;
  /** Null where the municipality's units do not allow the model; then `why` says so. */
  readonly figure: OrganisationFigure | null;
  readonly small: OrganisationFigure | null;
  readonly why: string | null;
  readonly works: readonly string[];
  readonly duties: readonly { readonly name: string; readonly text: string }[];
  readonly decisions: readonly ModelDecision[];
  readonly printed: PrintedView;
  readonly said: SaidView;
  /** What the measured numbers are computed from. */
  readonly measuredFrom: readonly Base[];
  readonly indicators: IndicatorsView | null;
  readonly paths: PathsView;
  readonly cases: readonly NearCase[];
  readonly questions: readonly string[];
  readonly defects: readonly { readonly name: string; readonly text: string }[];
  readonly compare: string;
};

/** One model: how it works, what is said of it, and what it does to one municipality. */
export function modelView(
  model: Model,
  setting: Setting,
  measured: MeasuredModel | null,
  library: Library,
): ModelView {
  const { corpus, t, language, organisation, stage } = setting;
  const { id, number, name, summary } = model;
  const query = queryOf(setting);
  const address = pathTo("model", language, { model: id });
  return {
    title: name[language],
    setting: queryOf(setting),
    description: summary[language],
    trail: [{ text: t("common:page.models"), href: pathTo("models", language) }],
    number,
    siblings: corpus.models.map((one) => ({
      number: one.number,
      text: one.short[language],
      href: `${pathTo("model", language, { model: one.id })}${query}`,
      current: one === model,
    })),
    glance: glanceView(model, setting),
    municipality: organisation.name[language],
    level: setting.level,
    note: organisation.note?.[language] ?? null,
    choice: choiceForm(setting, `${address}#${t("models:anchor.drawn")}`),
    figure: organisationFigure(setting, id, "large"),
    small: atFirstGlance(organisationFigure(setting, id, "small", "glance"), overviewsOn(setting), model),
    why: stage.leftOut.find((one) => one.model === id)?.because[language] ?? null,
    works: model.howItWorks.map((text) => text[language]),
    duties: (["whoLeads", "whoDecides", "whoPays"] as const).map((duty) => ({
      name: t(`models:duty.${duty}`),
      text: model[duty][language],
    })),
    decisions: decisionsIn(model, setting),
    printed: printedView(model, setting),
    said: saidView(model, setting, measured),
    measuredFrom: basesIn(setting.organisation),
    indicators: measured && indicatorsView(model, setting, measured),
    paths: levelPaths(model, setting),
    cases: nearCases(model, library, setting),
    questions: model.questions.map((question) => question[language]),
    defects: corpus.defects
      .filter(({ touches }) => touches.includes(id))
      .map((defect) => ({ name: defect.name[language], text: defect.text[language] })),
    compare: `${pathTo("compare", language)}${query}`,
  };
}
