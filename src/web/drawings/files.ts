import type { Language } from "../../domain/language.ts";

export const drawingFolders: Readonly<Record<Language, string>> = { da: "tegninger", en: "drawings" };
export const drawingKinds = ["svg", "png"] as const;
export type DrawingKind = (typeof drawingKinds)[number];

type Drawing = {
  readonly organisation: string;
  /** A published model, or `today`. */
  readonly variant: string;
  /** 0 shows no path. */
  readonly level?: number;
  readonly unit?: string;
};

/** The address of a drawing as a file of its own. */
export function drawingFile(
  { organisation, variant, level = 0, unit = "" }: Drawing,
  kind: DrawingKind,
  language: Language,
) {
  const query = level === 0 ? "" : `?${new URLSearchParams({ level: String(level), unit })}`;
  return `/${language}/${drawingFolders[language]}/${organisation}/${variant}.${kind}${query}`;
}
