import type { Claim } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claim-reference.ts";
import type { Link } from "../../components.ts";
import { pathTo } from "../../routes.ts";
import { type BearingView, bearingView } from "./bearing.ts";
import { type FigureView, figuresOf } from "./figures.ts";

/** All that the source and we say beside a claim's own words. Null where nothing is said. */
export type ClaimNotes = {
  /** The decisive words of the source, and its language where it is not the reader's. */
  readonly quote: { readonly words: string; readonly language: string | null } | null;
  /** The claim that this one says again. */
  readonly restates: Link | null;
  readonly figures: readonly FigureView[];
  readonly caution: string | null;
  readonly selfCheck: string | null;
  readonly who: string | null;
  readonly tone: string | null;
  readonly answer: string | null;
  readonly bearings: readonly BearingView[];
};

/** A claim as it stands among the others of its source. */
export type ClaimEntry = {
  readonly id: string;
  readonly href: string;
  readonly kind: string;
  readonly hedge: Claim["hedge"];
  readonly text: string;
  readonly notes: ClaimNotes;
};

export function claimEntry(claim: Claim, reading: Reading): ClaimEntry {
  const { t, language } = reading;
  return {
    id: claim.id,
    href: pathTo("claim", language, { claim: claim.id }),
    kind: t(`claims:kind.${claim.kind}`),
    hedge: claim.hedge,
    text: claim.text[language],
    notes: claimNotes(claim, reading),
  };
}

export function claimNotes(claim: Claim, reading: Reading): ClaimNotes {
  const { t, language } = reading;
  const { quote, restates, caution, selfCheck, who, tone, answer, bears } = claim;
  return {
    quote: quote ? { words: quote.da, language: language === "da" ? null : "da" } : null,
    restates: restates ? { text: restates, href: pathTo("claim", language, { claim: restates }) } : null,
    figures: figuresOf(claim, reading),
    caution: caution?.[language] ?? null,
    selfCheck: selfCheck?.[language] ?? null,
    who: who?.[language] ?? null,
    tone: tone ? t(`claims:tone.${tone}`) : null,
    answer: answer?.[language] ?? null,
    bearings: bears.map((bearing) => bearingView(bearing, reading)),
  };
}
