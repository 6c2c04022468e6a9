import { hedges } from "../../domain/corpus/schema.ts";
import type { Reading } from "../claims/claim-reference.ts";

export type EvidenceView = {
  readonly rows: readonly {
    readonly hedge: (typeof hedges)[number];
    readonly explained: string;
    readonly speaksFor: string;
    readonly speaksAgainst: string;
  }[];
  readonly why: string;
  readonly agreement: readonly {
    readonly name: string;
    readonly means: string;
    readonly agreed: string;
    readonly kappa: string;
  }[];
};

/** The table by which a claim becomes an interval, as it stands in the data, and why. */
export function evidenceView({ corpus, t, language, format }: Reading): EvidenceView {
  const interval = (low: number, high: number) =>
    t("method:interval", { low: format.number(low, 2), high: format.number(high, 2) });
  return {
    rows: hedges.map((hedge) => {
      const [low, high] = corpus.evidence.for[hedge];
      return {
        hedge,
        explained: t(`claims:hedge.${hedge}.explained`),
        speaksFor: interval(low, high),
        speaksAgainst: interval(1 - high, 1 - low),
      };
    }),
    why: corpus.evidence.why[language],
    agreement: corpus.agreement.map(({ id, name, agreed, of, kappa }) => ({
      name: name[language],
      means: t(`method:coded.${id}`),
      agreed: t("method:coded.agreedOf", { agreed: format.number(agreed), of: format.number(of) }),
      kappa: format.number(kappa, 2),
    })),
  };
}
