import type { SavedAnalyses } from "../../../../app/analyses/saved-analyses.ts";
import type { Visit } from "../../../page.ts";
import { pathTo } from "../../../routes.ts";

export type MyAnalysis = Awaited<ReturnType<SavedAnalyses["mine"]>>[number];

/** The analyses that this browser has opened, as a list on the page. */
export const mineView = (opened: readonly MyAnalysis[], { t, language, format }: Visit) =>
  opened.map(({ id, name, kind, edited, keptUntil }) => ({
    name: name[language],
    href: pathTo("today", language, { analysis: id }),
    may: t(`start:mine.may.${kind}`),
    edited: t("start:mine.edited", { day: format.day(edited), time: format.time(edited) }),
    kept: t("start:mine.kept", { day: format.day(keptUntil) }),
  }));
