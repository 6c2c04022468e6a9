import type { Pages } from "../page.ts";
import { render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { glossaryView } from "./view.ts";

export const glossaryPages = ({ corpus }: Pick<Services, "corpus">): Pages => ({
  glossary: ({ query }, response) =>
    render(response, "glossary/glossary", glossaryView(corpus.glossary, query, response.locals)),
});
