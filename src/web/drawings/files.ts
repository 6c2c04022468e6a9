import type { Language } from "../../domain/language.ts";
import type { Level } from "../../domain/organisation/schema.ts";
import type { Translate } from "../../texts/texts.ts";
import type { Link } from "../components.ts";

export const drawingFolders: Readonly<Record<Language, string>> = { da: "tegninger", en: "drawings" };
export const drawingKinds = ["svg", "png"] as const;
export type DrawingKind = (typeof drawingKinds)[number];

/** What the files of a drawn municipality or model are called, beside the drawing of it all. */
export const fileNames = {
  path: { da: "vej", en: "path" },
  measured: { da: "maalt", en: "measured" },
  criteria: { da: "kriterier", en: "criteria" },
  printed: { da: "trykt-figur", en: "printed-figure" },
  overview: { da: "overblik", en: "overview" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Where the four models of one municipality lie together. */
export const modelsFolders: Readonly<Record<Language, string>> = { da: "modeller", en: "models" };
/** Where that lies which stands on the booklet's own words, whatever the municipality. */
export const bookletFolders: Readonly<Record<Language, string>> = { da: "haeftet", en: "booklet" };

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

/** A child's way as a strip. */
export const pathFile = (
  { organisation, variant, level, unit }: Required<Drawing> & { readonly level: Level },
  kind: DrawingKind,
  language: Language,
) => `${fileIn(organisation, variant, "path", language)}-${level}.${kind}?${new URLSearchParams({ unit })}`;

/** A model's indicators on a municipality. */
export const measuredFile = (
  { organisation, variant }: Pick<Drawing, "organisation" | "variant">,
  kind: DrawingKind,
  language: Language,
) => `${fileIn(organisation, variant, "measured", language)}.${kind}`;

/** A model's figure in the booklet. */
export const printedFile = (model: string, kind: DrawingKind, language: Language) =>
  `${fileIn(bookletFolders[language], model, "printed", language)}.${kind}`;

/** Criteria by models on a municipality. */
export const criteriaFile = (
  { organisation, scope }: { readonly organisation: string; readonly scope: string },
  kind: DrawingKind,
  language: Language,
) =>
  `${fileIn(organisation, modelsFolders[language], "criteria", language)}.${kind}?${new URLSearchParams({ scope })}`;

/** The four models of one municipality at first glance, with one child's way. */
export const overviewFile = (
  { organisation, level, unit }: Required<Omit<Drawing, "variant">>,
  kind: DrawingKind,
  language: Language,
) =>
  `${fileIn(organisation, modelsFolders[language], "overview", language)}.${kind}?${new URLSearchParams({ level: String(level), unit })}`;

/** The address of a file without its kind; express takes it as a pattern where `one` and `other` are parameters. */
export const fileIn = (one: string, other: string, name: keyof typeof fileNames, language: Language) =>
  `/${language}/${drawingFolders[language]}/${one}/${other}/${fileNames[name][language]}`;

/** A link for each kind of file, the picture also as wide as a slide. */
export const downloadsOf = (t: Translate, address: (kind: DrawingKind) => string): readonly Link[] => [
  ...drawingKinds.map((kind) => ({ text: t(`drawings:${kind}`), href: address(kind) })),
  { text: t("drawings:slide"), href: asSlide(address("png")) },
];

const asSlide = (address: string): string => `${address}${address.includes("?") ? "&" : "?"}wide=1`;
