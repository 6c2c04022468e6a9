import type { Markup } from "../../diagrams/markup.ts";

/** Markup that is safe as it stands: made by a template, or drawn by code that escapes every value. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

const special = /[&<>"']/;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

/** What a template prints for a value: Html as it stands, nothing for null, anything else escaped. */
export function escaped(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Html) return value.text;
  const text = String(value);
  return special.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text;
}

/** A drawing, for the page it stands on. Its values were escaped where it was drawn. */
export const drawn = ({ svg }: Markup): Html => new Html(svg);

/** What is printed without its markup, for a search in it. */
export const wordsOf = ({ text }: Html): string =>
  text.replace(/<[^>]*>/g, " ").replace(/&(?:amp|lt|gt|#34|#39);/g, (entity) => signs[entity] ?? entity);

const signs = Object.fromEntries(Object.entries(entities).map(([sign, entity]) => [entity, sign]));
