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
export function shortNameOf(source: Source, reading: Reading): string {
  return `${publisherOf(source, reading)} (${source.year ?? reading.t("claims:undated")})`;
}

const publisherOf = ({ publisher }: Source, { language }: Pick<Reading, "language">): string =>
  publisher[language].replace(/ \(.*\)$/, "");

/** `10` or `12–19`, where the source itself names a page for the claim or its section; else null. */
export function pagesOf({ page, section }: Claim, { pages }: Source): string | null {
  if (page !== null) return String(page);
  const [from, to] = pages?.[section] ?? [null, null];
  if (from === null) return null;
  return from === to ? String(from) : `${from}–${to}`;
}

/**
 * In the manner of the American Psychological Association (7th edition): who, when, what, where in it. Ready to paste,
 * but for the claim's address, which depends on where the site stands, and the day on which it was read.
 */
export function referenceTo(claim: Claim, reading: Reading): string {
  const { corpus, t, format } = reading;
  const source = sourceOf(corpus, claim.source);
  const pages = pagesOf(claim, source);
  const section = t("claims:reference.section", { section: claim.section.replace(/ ?…$/, " …") });
  const place = [...(pages === null ? [] : [t("claims:pages", { pages })]), section];
  return t("claims:reference.text", {
    publisher: publisherOf(source, reading),
    year: source.year ?? t("claims:reference.undated"),
    title: source.title[source.language].replace(/[.?!]$/, (mark) => (mark === "." ? "" : mark)),
    place: place.join(", "),
    url: source.url ? ` ${source.url}.` : "",
    id: claim.id,
    edition: editionTold(corpus, { t, format }),
  });
}

/** Which state of the corpus is cited. */
export const editionTold = (
  { edition: { version, date } }: Corpus,
  { t, format }: Pick<Reading, "t" | "format">,
): string =>
  date === null
    ? t("claims:reference.version", { version })
    : t("claims:reference.edition", { version, date: format.date(date) });
