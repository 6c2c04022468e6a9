import type { PageHandler, Pages } from "../page.ts";
import { render } from "../render/render.ts";

/** Plain pages of text: headings with paragraphs, as many as each has. */
const articles = {
  about: { what: 2, sources: 2, limits: 2 },
  privacy: { stored: 2, logs: 1, children: 1 },
  accessibility: { aim: 1, tested: 1, report: 1 },
} as const;

type Article = keyof typeof articles;

export const aboutPages = (): Pages => ({
  about: show("about"),
  privacy: show("privacy"),
  accessibility: show("accessibility"),
});

const show =
  (article: Article): PageHandler =>
  (_, response) => {
    const { t } = response.locals;
    const sections = Object.entries(articles[article]).map(([id, paragraphs]) => ({
      heading: t(`about:${article}.${id}.heading`),
      paragraphs: Array.from({ length: paragraphs }, (_, at) => t(`about:${article}.${id}.text${at + 1}`)),
    }));
    return render(response, "about/article", {
      title: t(`about:${article}.title`),
      description: t(`about:${article}.lead`),
      sections,
    });
  };
