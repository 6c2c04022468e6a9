import { generalUnits } from "../../../domain/organisation/parts.ts";
import type { Components, Option } from "../../components.ts";
import type { Setting } from "./setting.ts";

const choices = ["organisation", "level", "unit"] as const;
type Choice = (typeof choices)[number];

/** A form that asks for the same page on another setting. */
export type ChoiceForm = {
  readonly action: string;
  readonly selects: readonly Components["select"][];
};

/** `asked` names what may be chosen here, in that order. */
export function choiceForm(setting: Setting, action: string, asked: readonly Choice[] = choices): ChoiceForm {
  const { t, organisation, level, unit } = setting;
  const values = { organisation: organisation.id, level: String(level), unit };
  return {
    action,
    selects: asked.map((name) => ({
      id: `choose-${name}`,
      name,
      label: t(`drawings:choice.${name}`),
      value: values[name],
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
