import type { Visit } from "../../page.ts";
import { addressOf, type PageId } from "../../routes.ts";
import type { Workspace } from "./workspace.ts";

/** The five places of an analysis, always in this order. */
const places = ["today", "options", "priorities", "answer", "onwards"] as const satisfies PageId[];

/** What stands around every page of an analysis: `part("municipality/frame", show.frame)` begins its template. */
export function frameView(workspace: Workspace, visit: Visit) {
  const { t, language, page, format } = visit;
  const { id, access, analysis, edited, mayEdit } = workspace;
  const link = (to: PageId) => ({
    text: t(`common:page.${to}`),
    href: addressOf(to, language, { analysis: id }),
    current: to === page,
  });
  return {
    name: analysis.name[language],
    places: places.map(link),
    saved: t("municipality:frame.saved", { time: format.time(edited), day: format.day(edited) }),
    printed: t("municipality:frame.printed", { date: format.day(new Date()) }),
    may: t(`municipality:frame.may.${access.kind}`),
    isInternal: access.kind === "internal",
    more: mayEdit ? (["history", "sharing"] as const).map(link) : [],
  };
}
