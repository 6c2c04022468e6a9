import { decisionIds, decisionOptions } from "../../../../domain/organisation/decisions.ts";
import type { Components } from "../../../components.ts";
import type { FilledForm } from "../../../forms/filled-form.ts";
import type { Visit } from "../../../page.ts";
import { pathTo } from "../../../routes.ts";
import type { NumberName } from "./fields.ts";
import { previewOf } from "./preview.ts";
import { labelOf } from "./words.ts";

/** What belongs together, as it stands on the page. */
const groups = [
  { id: "units", fields: ["units", "areas"] },
  { id: "children", fields: ["children1", "children2", "children3"] },
  { id: "offers", fields: ["specialNurseryPlaces", "groups", "supportStaff"] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly NumberName[] }[];

export function quickStartView(form: FilledForm, visit: Visit) {
  const { t, language } = visit;
  const number = (name: NumberName): Components["text-field"] => ({
    ...form.field(name),
    label: labelOf(name, t),
    hint: t(`start:hint.${name}`),
    kind: "number",
    width: 8,
  });
  return {
    title: t("start:quick.title"),
    description: t("start:quick.lead"),
    trail: [{ text: t("common:page.municipality"), href: pathTo("municipality", language) }],
    frame: form.frame,
    name: {
      ...form.field("name"),
      label: labelOf("name", t),
      hint: t("start:hint.name"),
      width: 27,
    } as const,
    groups: groups.map(({ id, fields }) => ({ legend: t(`start:group.${id}`), fields: fields.map(number) })),
    decisions: decisionIds.map((id) => ({
      ...form.field(id),
      label: labelOf(id, t),
      options: [
        { value: "", text: t("start:unknown") },
        ...decisionOptions[id].map((option) => ({ value: option, text: t(`start:option.${id}.${option}`) })),
      ],
    })),
    preview: previewOf(form, visit),
  };
}
