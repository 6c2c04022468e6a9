import type { Request } from "express";
import { z } from "zod";
import type { Analysis } from "../../../../domain/analysis/schema.ts";
import { type Fault, fault } from "../../../../domain/faults/fault.ts";
import type { Reading } from "../../../../domain/faults/read.ts";
import { choiceField, textField } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.ts";
import { fileField, fileIn, formWithFile, mostMegabytes } from "../../../forms/upload.ts";
import type { FormHandlers, PageHandler, PageResponse } from "../../../page.ts";
import { pathTo } from "../../../routes.ts";
import type { Services } from "../../../services.ts";
import { sessionOf } from "../../workspace/session.ts";
import { begin } from "../beginning.ts";
import { analysisFrom } from "../from-file.ts";
import { copyOf } from "./sources.ts";
import { chooseView } from "./view.ts";

type Means = Pick<Services, "analyses" | "useCases">;

/** "Jeres kommune": the ways in, and the analyses that this browser has opened. */
export function choosePage(services: Means): FormHandlers {
  const handling =
    (by: "show" | "take"): PageHandler =>
    async (request, response) =>
      (await formFor(services, request, response))[by](request, response);
  return { show: handling("show"), take: handling("take"), body: formWithFile };
}

async function formFor(services: Means, request: Request, response: PageResponse): Promise<FormHandlers> {
  const opened = await services.analyses.mine(sessionOf(request));
  return formPage({
    template: "municipality/start/choose",
    fields: () => z.object({ way: choiceField(["copy", "file"]), from: textField() }),
    label: (field, t) => t(`start:label.${field}`),
    start: () => ({}),
    view: (form, visit) => chooseView(form, opened, services, visit),
    take: async ({ way, from }, { language, site }) => {
      const document = way === "file" ? uploaded(request) : await copied(services, from, request, site);
      if (!document.ok) return document;
      const analysis = await begin(services.analyses, { document: document.value }, request, response);
      return { next: pathTo("today", language, { analysis }) };
    },
  });
}

async function copied(
  services: Means,
  from: string,
  request: Request,
  site: PageResponse["locals"]["site"],
): Promise<Reading<Analysis>> {
  const document = await copyOf(services, from, request, site);
  return document === null ? refused(fault("none-chosen", {}, "from")) : { ok: true, value: document };
}

function uploaded(request: Request): Reading<Analysis> {
  const file = fileIn(request);
  if (file === "too-large")
    return refused(fault("content-too-large", { megabytes: mostMegabytes }, fileField));
  if (file === null) return refused(fault("no-file-chosen", {}, fileField));
  return analysisFrom(file, fileField);
}

const refused = (found: Fault) => ({ ok: false, faults: [found] }) as const;
