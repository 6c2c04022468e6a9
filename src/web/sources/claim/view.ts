import { relatedClaims } from "../../../domain/corpus/related-claims.ts";
import type { Claim } from "../../../domain/corpus/schema.ts";
import { type Reading, shortNameOf, sourceOf } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { type ClaimEntry, claimEntry } from "./entry.ts";
import { usesOf } from "./uses.ts";

type ClaimView = PageView & {
  readonly claim: ClaimEntry;
  readonly sourceTitle: string;
  readonly defects: readonly { readonly name: string; readonly text: string }[];
  readonly uses: readonly Link[];
  readonly related: readonly ClaimEntry[];
  readonly neighbours: { readonly before: Link | null; readonly after: Link | null };
};

export function claimView(claim: Claim, reading: Reading): ClaimView {
  const { corpus, t, language } = reading;
  const source = sourceOf(corpus, claim.source);
  return {
    title: t("claims:title", { id: claim.id }),
    description: claim.text[language],
    trail: [
      { text: t("common:page.sources"), href: pathTo("sources", language) },
      { text: shortNameOf(source, reading), href: pathTo("source", language, { source: source.id }) },
    ],
    claim: claimEntry(claim, reading),
    sourceTitle: source.title[language],
    defects: corpus.defects
      .filter(({ touches }) => touches.includes(claim.id))
      .map(({ name, text }) => ({ name: name[language], text: text[language] })),
    uses: usesOf(claim, reading),
    related: relatedClaims(corpus, claim).map((other) => claimEntry(other, reading)),
    neighbours: neighboursOf(claim, reading),
  };
}

/** The claims before and after it in its source, as the source page shows them. */
function neighboursOf(claim: Claim, { corpus, language }: Reading): ClaimView["neighbours"] {
  const { sections } = sourceOf(corpus, claim.source);
  const own = corpus.claimsBySource.get(claim.source) ?? [];
  const inOrder = sections.flatMap((section) => own.filter((one) => one.section === section));
  const at = inOrder.indexOf(claim);
  const link = (other: Claim | undefined) =>
    other ? { text: other.id, href: pathTo("claim", language, { claim: other.id }) } : null;
  return { before: link(inOrder[at - 1]), after: link(inOrder[at + 1]) };
}
