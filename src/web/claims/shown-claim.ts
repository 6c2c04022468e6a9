import type { Claim } from "../../domain/corpus/schema.ts";
import type { Link } from "../components.ts";
import { pathTo } from "../routes.ts";
import { pagesOf, type Reading, referenceTo, shortNameOf, sourceOf } from "./claim-reference.ts";

/** A claim as it is shown, on whatever page: what is said, how sure the source is, and where it stands. */
export type ShownClaim = {
  readonly id: string;
  /** The claim's own address. */
  readonly href: string;
  readonly text: string;
  readonly kind: string;
  readonly hedge: Claim["hedge"];
  readonly who: string | null;
  readonly caution: string | null;
  /** The decisive words of the source, and their language where it is not the reader's. */
  readonly quote: { readonly words: string; readonly language: string | null } | null;
  /** By its short name, leading to the claim's place in it. */
  readonly source: Link;
  /** The heading in the source, as it stands there, in its own language. */
  readonly section: string;
  readonly pages: string | null;
  /** The source's own language where it is not the reader's. */
  readonly sourceLanguage: string | null;
  /** Ready to paste, but for the claim's address. */
  readonly reference: string;
};

export function shownClaim(claim: Claim, reading: Reading): ShownClaim {
  const { corpus, t, language } = reading;
  const { id, text, kind, hedge, who, caution, quote, section } = claim;
  const source = sourceOf(corpus, claim.source);
  return {
    id,
    href: pathTo("claim", language, { claim: id }),
    text: text[language],
    kind: t(`claims:kind.${kind}`),
    hedge,
    who: who?.[language] ?? null,
    caution: caution?.[language] ?? null,
    quote: quote ? { words: quote.da, language: language === "da" ? null : "da" } : null,
    source: {
      text: shortNameOf(source, reading),
      href: `${pathTo("source", language, { source: source.id })}#${id}`,
    },
    section,
    pages: pagesOf(claim, source),
    sourceLanguage: source.language === language ? null : source.language,
    reference: referenceTo(claim, reading),
  };
}
