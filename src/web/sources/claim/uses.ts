import type { Claim } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
import { pathTo } from "../../routes.ts";

/** Where else on the site a claim is put to use: what it is told of, and what was made from it. */
export function usesOf({ id, about }: Claim, { corpus, t, language }: Reading): readonly Link[] {
  const uses = ({ claims }: { readonly claims: readonly string[] }) => claims.includes(id);
  const source = (anchor: string, { source: from }: { readonly source: string }) =>
    `${pathTo("source", language, { source: from })}#${anchor}`;
  return [
    ...corpus.models
      .filter((model) => model.id === about)
      .map((model) => ({
        text: t("claims:model", { number: model.number, name: model.short[language] }),
        href: pathTo("model", language, { model: model.id }),
      })),
    ...corpus.cases
      .filter((one) => one.id === about)
      .map((one) => ({
        text: t("claims:case", { name: one.name[language] }),
        href: pathTo("case", language, { case: one.id }),
      })),
    ...corpus.criteria.filter(uses).map((criterion) => ({
      text: t("claims:criterion", { name: criterion.name[language] }),
      href: `${pathTo("method", language)}#criterion-${criterion.id}`,
    })),
    ...corpus.needLevels
      .filter(uses)
      .map(({ level }) => ({ text: t("claims:level", { level }), href: pathTo("levels", language) })),
    ...corpus.norms.filter(uses).map((norm) => ({
      text: t("claims:norm", { name: norm.subject[language] }),
      href: source(`norm-${norm.id}`, norm),
    })),
    ...corpus.profile.filter(uses).map((field) => ({
      text: t("claims:field", { name: field.name[language] }),
      href: source(`field-${field.id}`, field),
    })),
    ...corpus.goals.filter(uses).map((goal) => ({
      text: t("claims:goal", { name: goal.goal[language] }),
      href: source(`goal-${goal.id}`, goal),
    })),
  ];
}
