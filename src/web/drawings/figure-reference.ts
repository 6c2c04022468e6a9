import { editionTold, type Reading } from "../claims/claim-reference.ts";
import type { Components } from "../components.ts";

type Cited = {
  readonly title: string;
  /** Retold from the booklet, or computed from what it or the other sources say. */
  readonly source: "booklet" | "computed" | "allSources";
  /** Where it is kept by itself. */
  readonly href: string;
};

/** A figure of ours as others may cite it. */
export function figureReference(
  { title, source, href }: Cited,
  { t, format, corpus }: Reading,
): Components["reference"] {
  const year = corpus.edition.date?.slice(0, 4) ?? t("claims:reference.undated");
  const told = t(`drawings:from.${source}`);
  return {
    text: t("drawings:reference", {
      year,
      title: title.replace(/\.$/, ""),
      source: told.charAt(0).toLocaleUpperCase() + told.slice(1),
      edition: editionTold(corpus, { t, format }),
    }),
    href,
  };
}
