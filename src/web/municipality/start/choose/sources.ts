import type { Request } from "express";
import type { Analysis } from "../../../../domain/analysis/schema.ts";
import { DomainError } from "../../../../domain/errors.ts";
import type { Option } from "../../../components.ts";
import type { Visit } from "../../../page.ts";
import type { Services } from "../../../services.ts";
import { workspaceFor } from "../../workspace/workspace.ts";
import { analysisOf, copyName } from "../own.ts";
import type { MyAnalysis } from "./mine-view.ts";

type Means = Pick<Services, "analyses" | "useCases">;

const known = "case:";
const mine = "mine:";

/** All that a copy can be made of: the example, the cases, and what this browser has opened. */
export function sourcesOf(
  { useCases: { library } }: Pick<Services, "useCases">,
  opened: readonly MyAnalysis[],
  { t, language }: Pick<Visit, "t" | "language">,
): readonly Option[] {
  const all = [...library.organisations.values()];
  const examplesFirst = all.toSorted(
    (one, other) => Number(other.kind === "example") - Number(one.kind === "example"),
  );
  return [
    { value: "", text: t("start:copy.choose") },
    ...examplesFirst.map(({ id, name }) => ({ value: known + id, text: name[language] })),
    ...opened.map(({ id, name }) => ({
      value: mine + id,
      text: t("start:copy.mine", { name: name[language] }),
    })),
  ];
}

/** A copy of what was chosen, as much of it as this browser may see; null where there is none such. */
export async function copyOf(
  { analyses, useCases }: Means,
  chosen: string,
  request: Request,
  { texts }: Visit["site"],
): Promise<Analysis | null> {
  try {
    if (chosen.startsWith(mine)) {
      const { analysis } = await workspaceFor(analyses, request, chosen.slice(mine.length), { edit: false });
      return { ...analysis, name: copyName(analysis.name, texts) };
    }
    if (!chosen.startsWith(known)) return null;
    const organisation = await useCases.organisations.find(chosen.slice(known.length));
    return analysisOf(copyName(organisation.name, texts), organisation);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not-found") return null;
    throw error;
  }
}
