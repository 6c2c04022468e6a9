import { type Reading, sourceOf } from "../claims/claim-reference.ts";
import type { Pages, Visit } from "../page.ts";
import { piece, render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { unknownClaimView } from "./claim/unknown.ts";
import { claimView } from "./claim/view.ts";
import { sourcesView } from "./overview/view.ts";
import { sourceView } from "./source/view.ts";

/** The published sources, each with its claims, and each claim at an address of its own. */
export function sourcePages({ corpus }: Pick<Services, "corpus">): Pages {
  const reading = ({ t, language, format }: Visit): Reading => ({ t, language, format, corpus });
  return {
    sources: ({ query }, response) =>
      render(response, "sources/sources", sourcesView(query, reading(response.locals))),

    source: ({ query }, response) => {
      const source = sourceOf(corpus, response.locals.params.source);
      const view = sourceView(source, query, reading(response.locals), ({ id }, told) =>
        piece(response.locals, "claims/entry", [id], told),
      );
      return render(response, "sources/source", view);
    },

    claim: (_, response) => {
      const id = response.locals.params.claim;
      const claim = corpus.claimById.get(id);
      if (claim) return render(response, "claims/claim", claimView(claim, reading(response.locals)));
      response.status(404);
      return render(response, "claims/unknown", unknownClaimView(id, reading(response.locals)));
    },
  };
}
