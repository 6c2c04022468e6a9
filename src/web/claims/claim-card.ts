import type { Bearing, Claim } from "../../domain/corpus/schema.ts";
import type { Components } from "../components.ts";
import type { Reading } from "./claim-reference.ts";
import { shownClaim } from "./shown-claim.ts";

/** A claim as a card; with a bearing, also which way it speaks there and why. */
export function claimCardOf(claim: Claim, reading: Reading, bearing?: Bearing): Components["claim-card"] {
  const { id, href, text, hedge, source, section, reference, quote, caution, pages, sourceLanguage } =
    shownClaim(claim, reading);
  return {
    id,
    href,
    text,
    hedge: reading.t(`claims:hedge.${hedge}.name`),
    source,
    section,
    reference,
    ...(bearing && { direction: bearing.direction, because: bearing.because[reading.language] }),
    ...(quote && { quote: quote.words }),
    ...(caution !== null && { caution }),
    ...(pages !== null && { pages }),
    ...(sourceLanguage !== null && { sourceLanguage }),
  };
}
