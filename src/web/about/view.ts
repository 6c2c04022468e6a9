import type { Link } from "../components.ts";
import type { Visit } from "../page.ts";
import type { PageView } from "../render/frame.ts";
import { addressOf, type PageId } from "../routes.ts";

/** Headings with paragraphs, as many as each has, and where to read on. */
const articles = {
  about: {
    sections: { what: 2, who: 3, sources: 2, limits: 3 },
    more: ["sources", "method", "glossary"],
  },
  privacy: {
    sections: {
      ...{ cookies: 3, analyses: 3, readers: 3, hidden: 2, time: 3 },
      ...{ others: 1, logs: 3, children: 2, responsible: 1 },
    },
    more: ["about"],
  },
  accessibility: {
    sections: { duty: 2, aim: 2, tested: 1, limits: 6, report: 2 },
    more: ["about"],
  },
} as const satisfies Readonly<
  Record<string, { readonly sections: Readonly<Record<string, number>>; readonly more: readonly PageId[] }>
>;

export type Article = keyof typeof articles;

type ArticleView = PageView & {
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly more: readonly Link[];
};

export function articleView(article: Article, { t, language }: Pick<Visit, "t" | "language">): ArticleView {
  const { sections, more } = articles[article];
  return {
    title: t(`about:${article}.title`),
    description: t(`about:${article}.lead`),
    sections: Object.entries(sections).map(([id, paragraphs]) => ({
      heading: t(`about:${article}.${id}.heading`),
      paragraphs: Array.from({ length: paragraphs }, (_, at) => t(`about:${article}.${id}.text${at + 1}`)),
    })),
    more: more.map((page) => ({ text: t(`common:page.${page}`), href: addressOf(page, language, {}) })),
  };
}
