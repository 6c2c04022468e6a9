import { signs, signsIn } from "../../../diagrams/legend/signs.ts";
import { type Basis, todayDecisions } from "../../../domain/organisation/today-decisions.ts";
import { toldDecisions } from "../../../texts/decision-words.ts";
import type { Components } from "../../components.ts";
import { type OrganisationFigure, organisationFigure } from "../../drawings/organisation-figure.ts";
import { legendOf } from "../../drawings/parts.ts";
import type { Setting } from "../../drawings/setting/setting.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { type NearestView, nearestView } from "../nearest.ts";

type CaseSummary = {
  readonly name: string;
  readonly headline: string;
  readonly summary: string;
  readonly href: string;
  readonly figure: OrganisationFigure | null;
  readonly nearest: NearestView;
};

type CasesView = PageView & {
  readonly cases: readonly CaseSummary[];
  /** What the signs of all their drawings mean. */
  readonly legend: Components["legend"];
  readonly decisions: readonly {
    readonly name: string;
    readonly question: string;
    readonly cells: readonly { readonly option: string; readonly basis: Basis }[];
  }[];
  readonly defects: readonly { readonly name: string; readonly text: string }[];
};

/** The cases beside each other: what they are known for, drawn, and decision by decision. */
export function casesView(settings: readonly Setting[]): CasesView {
  const columns = settings.map((setting) => ({ setting, today: todayDecisions(setting.organisation) }));
  const [first] = settings;
  if (first === undefined) throw new Error("no cases to show");
  const { corpus, t, language } = first;
  const drawn = new Set(settings.flatMap(({ organisation }) => signsIn(organisation)));
  return {
    title: t("cases:title"),
    description: t("cases:lead"),
    cases: columns.flatMap(({ setting, today }) => {
      const told = corpus.cases.find(({ id }) => id === setting.organisation.id);
      if (!told) return [];
      return {
        name: told.name[language],
        headline: told.headline[language],
        summary: told.summary[language],
        href: pathTo("case", language, { case: told.id }),
        figure: organisationFigure({ ...setting, level: 0 }, "today", "small"),
        nearest: nearestView(today, setting),
      };
    }),
    legend: legendOf(
      signs.filter((sign) => drawn.has(sign)),
      t,
    ),
    decisions: corpus.decisions.map(({ id, name, question }, row) => ({
      name: name[language],
      question: question[language],
      cells: columns.map(({ today: { decisions, basis } }) => ({
        option: toldDecisions(corpus, decisions, language)[row]?.option ?? "",
        basis: basis[id],
      })),
    })),
    defects: corpus.defects
      .filter(({ touches }) => corpus.cases.every(({ id }) => touches.includes(id)))
      .map(({ name, text }) => ({ name: name[language], text: text[language] })),
  };
}
