import { generalUnits } from "../../../domain/organisation/parts.ts";
import type { Components, Option } from "../../components.ts";
import type { Setting } from "./setting.ts";

const choices = ["organisation", "level", "unit"] as const;
type Choice = (typeof choices)[number];

/** A form that asks for the same page on another setting. */
export type ChoiceForm = {
  readonly action: string;
  /** `start`: what an address leaves out. */
  readonly selects: readonly (Components["select"] & { readonly start: string })[];
};

/** `asked` names what may be chosen here, in that order. */
export function choiceForm(setting: Setting, action: string, asked: readonly Choice[] = choices): ChoiceForm {
  const { t, organisation, organisations, level, unasked, unit } = setting;
  const values = { organisation: organisation.id, level: String(level), unit };
  const starts = {
    organisation: organisations[0]?.id ?? "",
    level: String(unasked),
    unit: generalUnits(organisation)[0]?.id ?? "",
  };
  return {
    action,
    selects: asked.map((name) => ({
      id: `choose-${name}`,
      name,
      label: t(`drawings:choice.${name}`),
      value: values[name],
      start: starts[name],
      options: options[name](setting),
    })),
  };
}

const options: Readonly<Record<Choice, (setting: Setting) => readonly Option[]>> = {
  organisation: ({ organisations, language }) =>
    organisations.map(({ id, name }) => ({ value: id, text: name[language] })),
  level: ({ corpus, t, language }) => [
    ...corpus.needLevels.map(({ level, offer }) => ({
      value: String(level),
      text: t("drawings:choice.levelOption", { level, name: offer[language].replace(/\.$/, "") }),
    })),
    { value: "0", text: t("drawings:choice.noPath") },
  ],
  unit: ({ organisation, language, format }) => {
    const areas = new Map(organisation.areas.map(({ id, name }) => [id, name[language]]));
    return generalUnits(organisation)
      .map(({ id, name, area }) => ({
        value: id,
        text: [name[language], areas.get(area ?? "")].filter(Boolean).join(", "),
      }))
      .sort((one, other) => format.compare(one.text, other.text));
  },
};
