import type { Pages } from "../page.ts";
import { piece, render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { methodView } from "./view.ts";

export const methodPages = ({ corpus, useCases }: Pick<Services, "corpus" | "useCases">): Pages => ({
  method: ({ query }, response) => {
    const { t, language, format } = response.locals;
    const organisations = [...useCases.library.organisations.values()];
    const view = methodView(organisations, query, { t, language, format, corpus }, (section, told) =>
      piece(response.locals, `method/${section}`, [], told),
    );
    return render(response, "method/method", view);
  },
});
