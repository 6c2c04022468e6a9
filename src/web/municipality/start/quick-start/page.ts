import type { Organisation } from "../../../../domain/organisation/schema.ts";
import { formPage } from "../../../forms/form-page.ts";
import type { FormHandlers } from "../../../page.ts";
import { pathTo } from "../../../routes.ts";
import type { Services } from "../../../services.ts";
import { begin } from "../beginning.ts";
import { answered } from "./answered.ts";
import { quickStartFields } from "./fields.ts";
import { quickStartView } from "./view.ts";
import { labelOf, unnamed } from "./words.ts";

/** Draws a municipality from a few numbers as often as it is asked to, keeping none of it, and begins its analysis. */
export function quickStartPage({ analyses }: Pick<Services, "analyses">): FormHandlers {
  return {
    show: (request, response) => formFor(notHere).show(request, response),
    take: (request, response) =>
      formFor((organisation) => begin(analyses, { organisation }, request, response)).take(request, response),
  };
}

/** Nothing is begun by being looked at. */
const notHere = () => Promise.reject(new Error("a page that is shown begins nothing"));

const formFor = (beginWith: (organisation: Organisation) => Promise<string>): FormHandlers =>
  formPage({
    template: "municipality/start/quick-start",
    fields: quickStartFields,
    label: labelOf,
    start: () => ({}),
    onlyShown: ({ show }) => show !== undefined,
    view: quickStartView,
    take: async (answers, { language, site }) => {
      const made = answered(answers, unnamed(site.texts));
      if (!made.ok) return { faults: made.faults };
      return { next: pathTo("today", language, { analysis: await beginWith(made.value.organisation) }) };
    },
  });
