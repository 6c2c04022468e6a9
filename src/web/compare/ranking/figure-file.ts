import type { Language } from "../../../domain/language.ts";
import type { DrawingKind } from "../../drawings/files.ts";

export const figureFolders: Readonly<Record<Language, string>> = { da: "/da/figurer", en: "/en/figures" };
export const figureNames: Readonly<Record<Language, string>> = { da: "prioriteter", en: "priorities" };

/** The address of the ranking's figures as a file of their own. */
export const figureFile = (language: Language, kind: DrawingKind): string =>
  `${figureFolders[language]}/${figureNames[language]}.${kind}`;
