import type { Text } from "../../../../domain/language.ts";
import type { Texts, Translate } from "../../../../texts/texts.ts";
import type { FieldName } from "./fields.ts";

/** What a municipality without a name is called. */
export const unnamed = ({ da, en }: Texts): Text => ({ da: da("start:unnamed"), en: en("start:unnamed") });

/** What a field is called, as it stands above it. */
export const labelOf = (field: FieldName, t: Translate): string => t(`start:label.${field}`);
