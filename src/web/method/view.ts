import { consistencyRules } from "../../domain/organisation/consistency.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { type Origin, origins } from "../../domain/origin.ts";
import type { Reading } from "../claims/claim-reference.ts";
import type { Link } from "../components.ts";
import type { PageView } from "../render/frame.ts";
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

type DecisionView = {
  readonly name: string;
  readonly question: string;
  readonly options: readonly { readonly name: string; readonly explanation: string }[];
  /** Why some of its options do not go with others. */
  readonly rules: readonly string[];
};

type MethodView = PageView & {
  readonly parts: readonly Link[];
  readonly origins: readonly { readonly origin: Origin; readonly explained: string }[];
  readonly criteria: readonly CriterionView[];
  readonly evidence: EvidenceView;
  readonly formulas: typeof formulas;
  readonly decisions: readonly DecisionView[];
  readonly assumptions: readonly AssumptionView[];
};

/** How Tovholder reaches what it shows, and what it takes for granted. */
export function methodView(organisations: Iterable<Organisation>, reading: Reading): MethodView {
  const { corpus, t, language } = reading;
  return {
    title: t("common:page.method"),
    description: t("method:lead"),
    parts: parts.map((part) => ({ text: t(`method:${part}.heading`), href: `#${part}` })),
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
