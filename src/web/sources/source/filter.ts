import { z } from "zod";
import type { Claim } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Components, Option } from "../../components.ts";

/** What a reader may ask of a source's claims. An empty word asks for all. */
export const filters = ["kind", "hedge", "criterion"] as const;
type Filter = Readonly<Record<(typeof filters)[number], string>>;

const Word = z.string().max(40).catch("");
const Query = z.object({ kind: Word, hedge: Word, criterion: Word });

/** A filter from a link or the form. A word that none of the claims has counts as none, so that an old link still shows something. */
export function filterFrom(query: unknown, claims: readonly Claim[]): Filter {
  const asked = Query.parse(query);
  const known = (name: keyof Filter) =>
    claims.some((claim) => wordsOf(claim, name).includes(asked[name])) ? asked[name] : "";
  return { kind: known("kind"), hedge: known("hedge"), criterion: known("criterion") };
}

export function passing(claims: readonly Claim[], filter: Filter): readonly Claim[] {
  return claims.filter((claim) =>
    filters.every((name) => filter[name] === "" || wordsOf(claim, name).includes(filter[name])),
  );
}

/** The form's fields: only what some claim of the source has can be asked for. */
export function filterFields(
  claims: readonly Claim[],
  filter: Filter,
  reading: Reading,
): readonly Components["select"][] {
  const { t } = reading;
  return filters
    .map((name) => ({
      id: `filter-${name}`,
      name,
      label: t(`sources:filter.${name}`),
      value: filter[name],
      options: [{ value: "", text: t("sources:filter.all") }, ...optionsOf(claims, name, reading)],
    }))
    .filter(({ options }) => options.length > 2);
}

function optionsOf(
  claims: readonly Claim[],
  name: keyof Filter,
  { corpus, t, language }: Reading,
): readonly Option[] {
  const found = [...new Set(claims.flatMap((claim) => wordsOf(claim, name)))];
  const textOf = (value: string) =>
    name === "criterion"
      ? (corpus.criteria.find(({ id }) => id === value)?.name[language] ?? value)
      : name === "hedge"
        ? t(`claims:hedge.${value}.name`)
        : t(`claims:kind.${value}`);
  return found.map((value) => ({ value, text: textOf(value) }));
}

function wordsOf(claim: Claim, name: keyof Filter): readonly string[] {
  if (name === "criterion") return claim.bears.flatMap(({ criterion }) => criterion ?? []);
  return [claim[name]];
}
