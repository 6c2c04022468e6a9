import { z } from "zod";
import { consistencyRules } from "../../domain/organisation/consistency.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { type Origin, origins } from "../../domain/origin.ts";
import type { Reading } from "../claims/claim-reference.ts";
import type { Components } from "../components.ts";
import { findForm, findingIn } from "../finding.ts";
import type { PageView } from "../render/frame.ts";
import { type Html, wordsOf } from "../render/html.ts";
import { pathTo } from "../routes.ts";
import { type AssumptionView, assumptionView } from "./assumptions.ts";
import { type CriterionView, criterionViews } from "./criteria.ts";
import { type EvidenceView, evidenceView } from "./evidence.ts";
import { formulas } from "./formulas.ts";

const parts = [
  "idea",
  "origins",
  "criteria",
  "evidence",
  "structure",
  "ranking",
  "stability",
  "information",
  "decisions",
  "assumptions",
] as const;

const Version = z.object({ version: z.string().catch("") });

type DecisionView = {
  readonly name: string;
  readonly question: string;
  readonly options: readonly { readonly name: string; readonly explanation: string }[];
  /** Why some of its options do not go with others. */
  readonly rules: readonly string[];
};

type MethodSection = {
  readonly anchor: (typeof parts)[number];
  readonly heading: string;
  /** In two or three sentences, and all of it. */
  readonly short: string;
  readonly full: Html;
  readonly hidden: boolean;
};

type MethodView = PageView & {
  readonly find: Components["find"];
  readonly finding: boolean;
  /** The full explanations are unfolded, on the screen and on paper. */
  readonly isFull: boolean;
  /** The addresses of the page in short and in full. */
  readonly short: string;
  readonly full: string;
  readonly sections: readonly MethodSection[];
};

/** Prints a section of the method by its name, with what it tells. */
type Print = (section: (typeof parts)[number], told: () => MethodTold) => Html;

/** How Tovholder reaches what it shows, and what it takes for granted: each part in short, and in full. */
export function methodView(
  organisations: Iterable<Organisation>,
  query: unknown,
  reading: Reading,
  print: Print,
): MethodView {
  const { t, language } = reading;
  const finding = findingIn(query);
  const path = pathTo("method", language);
  const sections = parts.map((anchor): MethodSection => {
    const heading = t(`method:${anchor}.heading`);
    const short = t(`method:short.${anchor}`);
    const full = print(anchor, () => toldIn(organisations, reading));
    return { anchor, heading, short, full, hidden: !finding.finds(heading, short, wordsOf(full)) };
  });
  return {
    title: t("common:page.method"),
    description: t("method:lead"),
    find: findForm(finding, reading, {
      action: path,
      shown: sections.filter(({ hidden }) => !hidden).length,
      total: sections.length,
    }),
    finding: finding.isUsed,
    isFull: Version.parse(query).version === "full",
    short: path,
    full: `${path}?version=full`,
    sections,
  };
}

type MethodTold = {
  readonly origins: readonly { readonly origin: Origin; readonly explained: string }[];
  readonly criteria: readonly CriterionView[];
  readonly evidence: EvidenceView;
  readonly formulas: typeof formulas;
  readonly decisions: readonly DecisionView[];
  readonly assumptions: readonly AssumptionView[];
};

function toldIn(organisations: Iterable<Organisation>, reading: Reading): MethodTold {
  const { corpus, t, language } = reading;
  return {
    origins: origins.map((origin) => ({ origin, explained: t(`method:origins.${origin}`) })),
    criteria: criterionViews(reading),
    evidence: evidenceView(reading),
    formulas,
    decisions: corpus.decisions.map(({ id, name, question, options }) => ({
      name: name[language],
      question: question[language],
      options: options.map((option) => ({
        name: option.name[language],
        explanation: option.explanation[language],
      })),
      rules: consistencyRules
        .filter(({ decisions }) => decisions[0] === id)
        .map(({ because }) => because[language]),
    })),
    assumptions: [...organisations]
      .toSorted((one, other) => Number(one.kind === "example") - Number(other.kind === "example"))
      .map((organisation) => assumptionView(organisation, reading)),
  };
}
