import type { Language } from "../../../domain/language.ts";
import type { OrganisationGraph } from "../../../domain/organisation/graph/attributes.ts";
import type { ReferralPath } from "../../../domain/organisation/graph/referral/referral-path.ts";
import type { Format } from "../../../texts/format.ts";
import type { Translate } from "../../../texts/texts.ts";

type Reader = { readonly t: Translate; readonly format: Format; readonly language: Language };

/** A path in two short lines: how many hand-overs and boundaries, and who decides. */
export type ToldPath = { readonly counts: string; readonly decided: string };

export function toldPath(
  path: ReferralPath,
  graph: OrganisationGraph,
  { t, format, language }: Reader,
): ToldPath {
  if (!path.reached) {
    const counts =
      path.because === "no-provider"
        ? t("drawings:told.noProvider", { level: path.level })
        : t("drawings:told.noWay");
    return { counts, decided: "" };
  }
  if (path.offer === null)
    return { counts: t("drawings:told.staysInUnit"), decided: t("drawings:told.decidersNone") };
  const names = path.deciders.map((id) => graph.getNodeAttribute(id, "name")[language]);
  return {
    counts: format.list([
      t("drawings:told.handOvers", { count: path.handOvers }),
      t("drawings:told.boundaries", { count: path.boundaries }),
    ]),
    decided: t("drawings:told.deciders", { names: format.list(names) }),
  };
}

/** The actors of a path by name, from the child's own unit on. */
export const actorsOn = (
  path: ReferralPath,
  graph: OrganisationGraph,
  language: Language,
): readonly string[] =>
  path.reached ? path.actors.map((id) => graph.getNodeAttribute(id, "name")[language]) : [];
