import type { Arranged } from "../../../app/organisations/arranged.ts";
import type { ReferralPath } from "../../../domain/organisation/graph/referral/referral-path.ts";
import type { Visit } from "../../page.ts";

type Reader = Pick<Visit, "t" | "format" | "language">;

/** Who decides for this child, in one short sentence. */
export function decidedOn(path: ReferralPath, { graph }: Arranged, { t, format, language }: Reader): string {
  if (!path.reached) {
    return path.because === "no-provider"
      ? t("drawings:told.noProvider", { level: path.level })
      : t("drawings:told.noWay");
  }
  if (path.offer === null) return t("overview:decided.nobody");
  const deciders = path.deciders.map((id) => graph.getNodeAttributes(id));
  if (deciders.every(({ kind }) => kind === "area")) return t("overview:decided.area");
  const names = format.list(deciders.map(({ name }) => name[language]));
  const home = graph.getNodeAttribute(path.unit, "department");
  const isOther = deciders.some(({ department }) => department !== null && department !== home);
  return t(isOther ? "overview:decided.other" : "overview:decided.own", { names });
}
