import type { Bearing, Claim } from "../domain/corpus/schema.ts";
import { type Reading, referenceTo, shortNameOf, sourceOf } from "./claim-reference.ts";
import type { Components } from "./components.ts";
import { pathTo } from "./routes.ts";

/** A claim as a card, wherever it is shown; with a bearing, also which way it speaks there and why. */
export function claimCardOf(claim: Claim, reading: Reading, bearing?: Bearing): Components["claim-card"] {
  const { corpus, t, language } = reading;
  const { id, hedge, section, page, caution, quote } = claim;
  const source = sourceOf(corpus, claim.source);
  return {
    id,
    href: pathTo("claim", language, { claim: id }),
    text: claim.text[language],
    hedge: t(`claims:hedge.${hedge}.name`),
    source: { text: shortNameOf(source, reading), href: pathTo("source", language, { source: source.id }) },
    section,
    reference: `${referenceTo(claim, reading)}.`,
    ...(bearing && { direction: bearing.direction, because: bearing.because[language] }),
    ...(quote && { quote: quote.da }),
    ...(caution && { caution: caution[language] }),
    ...(page !== null && { page }),
    ...(source.language !== language && { sourceLanguage: source.language }),
  };
}
