import type { Corpus } from "../../domain/corpus/corpus.ts";
import type { Claim, Source } from "../../domain/corpus/schema.ts";
import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import type { Visit } from "../page.ts";

/** What it takes to tell a reader of what is published. */
export type Reading = Pick<Visit, "t" | "language" | "format"> & { readonly corpus: Corpus };

/** The source with the id. Throws "not-found" when there is none. */
export function sourceOf({ sources }: Corpus, id: string): Source {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new DomainError("not-found", fault("unknown-source", { source: id }));
  return source;
}

/** `Publisher (2011)`: who published it, without whoever stands behind them, and when. */
export function shortNameOf({ publisher, year }: Source, { t, language }: Reading): string {
  return `${publisher[language].replace(/ \(.*\)$/, "")} (${year ?? t("claims:undated")})`;
}

/** `10` or `12-19`, where the source itself names a page for the claim or its section; else null. */
export function pagesOf({ page, section }: Claim, { pages }: Source): string | null {
  if (page !== null) return String(page);
  const [from, to] = pages?.[section] ?? [null, null];
  if (from === null) return null;
  return from === to ? String(from) : `${from}-${to}`;
}

/** Ready to paste, but for the claim's address, which depends on where the site stands. */
export function referenceTo(claim: Claim, reading: Reading): string {
  const { corpus, t } = reading;
  const source = sourceOf(corpus, claim.source);
  const pages = pagesOf(claim, source);
  return t("claims:reference.text", {
    id: claim.id,
    name: shortNameOf(source, reading),
    title: source.title[source.language].replace(/[.?!]$/, ""),
    section: claim.section,
    pages: pages === null ? "" : `, ${t("claims:pages", { pages })}`,
  });
}
