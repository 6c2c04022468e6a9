import type { Pages } from "../page.ts";
import { render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { methodView } from "./view.ts";

export const methodPages = ({ corpus, useCases }: Pick<Services, "corpus" | "useCases">): Pages => ({
  method: (_, response) => {
    const { t, language, format } = response.locals;
    const { organisations } = useCases.library;
    return render(
      response,
      "method/method",
      methodView(organisations.values(), { t, language, format, corpus }),
    );
  },
});
