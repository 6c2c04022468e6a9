import type { Claim } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import { type ShownClaim, shownClaim } from "../../claims/shown-claim.ts";
import type { Link } from "../../components.ts";
import { pathTo } from "../../routes.ts";
import { type BearingView, bearingView } from "./bearing.ts";
import { type FigureView, figuresOf } from "./figures.ts";

/** All that the source and we say beside a claim's own words. Null where nothing is said. */
type ClaimNotes = Pick<ShownClaim, "quote" | "caution" | "who"> & {
  /** The claim that this one says again. */
  readonly restates: Link | null;
  readonly figures: readonly FigureView[];
  readonly selfCheck: string | null;
  readonly tone: string | null;
  readonly answer: string | null;
  readonly bearings: readonly BearingView[];
};

/** A claim as it stands among the others of its source. */
export type ClaimEntry = ShownClaim & { readonly notes: ClaimNotes };

export function claimEntry(claim: Claim, reading: Reading): ClaimEntry {
  const shown = shownClaim(claim, reading);
  return { ...shown, notes: notesOn(claim, shown, reading) };
}

function notesOn(claim: Claim, { quote, caution, who }: ShownClaim, reading: Reading): ClaimNotes {
  const { t, language } = reading;
  const { restates, selfCheck, tone, answer, bears } = claim;
  return {
    quote,
    restates: restates ? { text: restates, href: pathTo("claim", language, { claim: restates }) } : null,
    figures: figuresOf(claim, reading),
    caution,
    selfCheck: selfCheck?.[language] ?? null,
    who,
    tone: tone ? t(`claims:tone.${tone}`) : null,
    answer: answer?.[language] ?? null,
    bearings: bears.map((bearing) => bearingView(bearing, reading)),
  };
}
