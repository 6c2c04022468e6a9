import { claimOf } from "../../../domain/corpus/corpus.ts";
import type { Case } from "../../../domain/corpus/schema.ts";
import { type Basis, bases, todayDecisions } from "../../../domain/organisation/today-decisions.ts";
import { toldDecisions } from "../../../texts/decision-words.ts";
import { type ShownClaim, shownClaim } from "../../claims/shown-claim.ts";
import { type OrganisationFigure, organisationFigure } from "../../drawings/organisation-figure.ts";
import { type ChoiceForm, choiceForm } from "../../drawings/setting/choice.ts";
import { queryOf, type Setting } from "../../drawings/setting/setting.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { type NearestView, nearestView } from "../nearest.ts";
import { type Amount, amountsOf } from "./amounts.ts";
import { type Filled, filledIn } from "./assumed.ts";

type CaseView = PageView & {
  readonly name: string;
  readonly headline: string;
  readonly claims: number;
  /** What is told by what it is about: what the source says, and what people in it think. */
  readonly themes: readonly {
    readonly name: string;
    readonly facts: readonly ShownClaim[];
    readonly opinions: readonly ShownClaim[];
  }[];
  readonly notStated: readonly string[];
  readonly choice: ChoiceForm;
  readonly figure: OrganisationFigure | null;
  readonly note: string | null;
  readonly amounts: readonly Amount[];
  readonly assumed: readonly Filled[];
  readonly computed: readonly Filled[];
  readonly bases: readonly Basis[];
  readonly decisions: readonly (ReturnType<typeof toldDecisions>[number] & { readonly basis: Basis })[];
  readonly nearest: NearestView;
  readonly models: readonly {
    readonly number: number;
    readonly name: string;
    readonly href: string;
    readonly figure: OrganisationFigure | null;
  }[];
  readonly compare: string;
  readonly questions: readonly string[];
  readonly defects: readonly { readonly name: string; readonly text: string }[];
};

/** One case: what is told of it and by whom, what we filled in, how it is organised, and the models on its units. */
export function caseView(told: Case, setting: Setting): CaseView {
  const { corpus, t, language, organisation } = setting;
  const { id, name, headline, summary } = told;
  const shown = (claim: string) => shownClaim(claimOf(corpus, claim), setting);
  const today = todayDecisions(organisation);
  const query = queryOf(setting);
  const address = pathTo("case", language, { case: id });
  return {
    title: name[language],
    setting: queryOf(setting),
    description: summary[language],
    trail: [{ text: t("common:page.cases"), href: pathTo("cases", language) }],
    name: name[language],
    headline: headline[language],
    claims: told.facts.length + told.opinions.length,
    themes: told.themes.map((theme) => ({
      name: theme.name[language],
      facts: theme.claims.filter((claim) => told.facts.includes(claim)).map(shown),
      opinions: theme.claims.filter((claim) => told.opinions.includes(claim)).map(shown),
    })),
    notStated: told.notStated.map((text) => text[language]),
    choice: choiceForm(setting, `${address}#${t("cases:anchor.drawn")}`, ["level", "unit"]),
    figure: organisationFigure(setting, "today", "large"),
    note: organisation.note?.[language] ?? null,
    amounts: amountsOf(setting),
    assumed: filledIn(setting, "assumed"),
    computed: filledIn(setting, "computed"),
    bases,
    decisions: toldDecisions(corpus, today.decisions, language).map((decision) => ({
      ...decision,
      basis: today.basis[decision.id],
    })),
    nearest: nearestView(today, setting),
    models: corpus.models.map((model) => ({
      number: model.number,
      name: model.name[language],
      href: `${pathTo("model", language, { model: model.id })}${query}`,
      figure: organisationFigure(setting, model.id, "small"),
    })),
    compare: `${pathTo("compare", language)}${query}`,
    questions: told.openQuestions.map((question) => question[language]),
    defects: corpus.defects
      .filter(({ touches }) => touches.includes(id))
      .map((defect) => ({ name: defect.name[language], text: defect.text[language] })),
  };
}
