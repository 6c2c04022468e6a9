import type { Norm } from "../domain/corpus/schema.ts";
import type { Format } from "./format.ts";
import type { Translate } from "./texts.ts";

type Reader = { readonly t: Translate; readonly format: Format };

/** `over 750 places`, or null where nothing is counted. */
export function thresholdOf(norm: Norm, { t, format }: Reader): string | null {
  const { measure, from, to, exclusiveFrom, exclusiveTo, band } = norm;
  if (measure === null) return null;
  const n = (value: number | null) => format.number(value ?? 0, 0);
  const count = t(`sources:norm.measure.${measure}`);
  if (band) return t("sources:norm.above.about", { from: n(band[0]), to: n(band[1]), count });
  if (from !== null && from === to) return t("sources:norm.exactly", { from: n(from), count });
  if (from !== null && to !== null) return t("sources:norm.between", { from: n(from), to: n(to), count });
  if (from !== null)
    return t(exclusiveFrom ? "sources:norm.above.more" : "sources:norm.above.least", {
      from: n(from),
      count,
    });
  return t(exclusiveTo ? "sources:norm.below.less" : "sources:norm.below.most", { to: n(to), count });
}
