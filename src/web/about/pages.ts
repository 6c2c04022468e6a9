import type { PageHandler, Pages } from "../page.ts";
import { render } from "../render/render.ts";
import { type Article, articleView } from "./view.ts";

/** Plain pages of text. */
export const aboutPages = (): Pages => ({
  about: show("about"),
  privacy: show("privacy"),
  accessibility: show("accessibility"),
});

const show =
  (article: Article): PageHandler =>
  (_, response) =>
    render(response, "about/article", articleView(article, response.locals));
