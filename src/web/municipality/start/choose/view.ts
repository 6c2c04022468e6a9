import type { FilledForm } from "../../../forms/filled-form.ts";
import { fileField, mostMegabytes } from "../../../forms/upload.ts";
import type { Visit } from "../../../page.ts";
import { pathTo } from "../../../routes.ts";
import type { Services } from "../../../services.ts";
import { type MyAnalysis, mineView } from "./mine-view.ts";
import { sourcesOf } from "./sources.ts";

export function chooseView(
  { field, frame }: FilledForm,
  opened: readonly MyAnalysis[],
  services: Pick<Services, "useCases">,
  visit: Visit,
) {
  const { t, language } = visit;
  return {
    title: t("common:page.municipality"),
    description: t("start:choose.lead"),
    frame,
    quickStart: pathTo("quickStart", language),
    privacy: pathTo("privacy", language),
    from: { ...field("from"), label: t("start:label.from"), options: sourcesOf(services, opened, visit) },
    file: {
      ...field(fileField),
      label: t("start:label.file"),
      hint: t("start:file.hint", { megabytes: mostMegabytes }),
    },
    mine: mineView(opened, visit),
  };
}
