import type { Reading } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { type ClaimEntry, claimEntry } from "./entry.ts";
import { nearClaims } from "./near.ts";

/** The page for an id that no claim has: the claims that may have been meant, and a way to all of them. */
type UnknownClaimView = PageView & {
  readonly wanted: string;
  readonly near: readonly ClaimEntry[];
  readonly sources: Link;
};

export function unknownClaimView(wanted: string, reading: Reading): UnknownClaimView {
  const { corpus, t, language } = reading;
  const sources = { text: t("common:page.sources"), href: pathTo("sources", language) };
  return {
    title: t("claims:unknown.title"),
    trail: [sources],
    wanted,
    near: nearClaims(corpus.claims, wanted).map((claim) => claimEntry(claim, reading)),
    sources,
  };
}
