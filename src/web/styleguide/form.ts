import { z } from "zod";
import { choiceField, numberField, textField, tickField } from "../forms/fields.ts";
import type { FilledForm } from "../forms/filled-form.ts";
import { formPage } from "../forms/form-page.ts";
import type { Visit } from "../page.ts";
import { localsOf } from "../render/render.ts";
import { pathTo } from "../routes.ts";
import { allFixtures } from "./fixtures.ts";

const kinds = ["daycare", "childminding"] as const;

/** These stand around every page, the style guide's own included. */
const shownByThePage: ReadonlySet<string> = new Set(["header", "footer"]);

/** The style guide with its form, which keeps nothing of what it takes. */
export const styleguideForm = formPage({
  template: "styleguide/styleguide",
  fields: (language) =>
    z.object({
      unit: textField().pipe(z.string().min(1)),
      hours: numberField(language, z.number().min(0).max(10_000)),
      kind: choiceField(kinds),
      groups: tickField(),
    }),
  label: (field, t) => t(`styleguide:form.${field}`),
  start: () => ({}),
  view: async (form, visit) => {
    const { t } = visit;
    const view = { title: t("styleguide:title"), description: t("styleguide:lead") };
    return { ...view, form: formView(form, visit), components: await componentsOf(visit, view) };
  },
  take: (_, { language }) => ({ next: pathTo("styleguide", language) }),
});

function formView({ field, isTicked, frame }: FilledForm, { t }: Visit) {
  return {
    frame,
    unit: { ...field("unit"), label: t("styleguide:form.unit"), width: 27 },
    hours: {
      ...field("hours"),
      label: t("styleguide:form.hours"),
      hint: t("styleguide:form.hoursHint"),
      suffix: t("styleguide:form.hoursUnit"),
      kind: "number",
      width: 8,
    },
    kind: {
      ...field("kind"),
      label: t("styleguide:form.kind"),
      options: kinds.map((value) => ({ value, text: t(`styleguide:form.${value}`) })),
    },
    groups: {
      ...field("groups"),
      label: t("styleguide:form.groups"),
      value: "yes",
      checked: isTicked("groups", "yes"),
    },
  } as const;
}

async function componentsOf(visit: Visit, view: { readonly title: string }) {
  const locals = localsOf(visit, view);
  const shown = (await allFixtures()).filter(({ component }) => !shownByThePage.has(component));
  return shown.map(({ component, fixtures }) => ({
    component,
    examples: fixtures.map(({ name, data }) => ({ name, html: locals.component(component, data) })),
  }));
}
