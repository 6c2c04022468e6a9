import { findOrganisation } from "../../app/library.ts";
import { preferenceFrom } from "../../domain/decision/preference/from-weights.ts";
import { DomainError } from "../../domain/errors.ts";
import { stageFor } from "../drawings/stage.ts";
import type { Pages, Visit } from "../page.ts";
import { render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { compareForm, usableWeights } from "./form.ts";
import { exampleId, type Scene, unitAskedFor } from "./scene.ts";
import { compareView } from "./view.ts";

/** The front page: four models on one municipality, compared. */
export const comparePages = (services: Services): Pages => ({
  compare: async (request, response) => {
    const scene = await sceneFor(services, request.query, response.locals);
    const wrong = Object.values(scene.form.weights).some(({ weight }) => weight === null);
    if (wrong) response.status(400);
    await render(response, "compare/show", compareView(scene));
  },
});

/** Everything that a query asks the page to show. Throws "not-found" for a municipality that is not there. */
export async function sceneFor(
  services: Pick<Services, "useCases">,
  query: unknown,
  visit: Visit,
): Promise<Scene> {
  const { library, compareOrganisations } = services.useCases;
  const form = compareForm(query, visit.language);
  const organisation = findOrganisation(library, form.organisation || exampleId);
  const stage = stageFor(organisation);
  const alternatives = [...stage.models.keys()];
  if (alternatives.length === 0)
    throw new DomainError("invalid", `no model can be built on: ${organisation.id}`);
  const ask = (scope: Scene["form"]["scope"]) =>
    compareOrganisations({
      organisation,
      alternatives,
      lens: form.lens,
      scope,
      preference: preferenceFrom(usableWeights(form), form.mode),
    });
  const [model, decision] = await Promise.all([ask("model"), ask("decision")]);
  const example = findOrganisation(library, exampleId);
  return {
    form,
    visit,
    corpus: library.corpus,
    organisation,
    organisations: [example, ...[...library.organisations.values()].filter((other) => other !== example)],
    stage,
    unit: unitAskedFor(organisation, form.unit),
    comparison: form.scope === "model" ? model : decision,
    byScope: { model: model.alternatives, decision: decision.alternatives },
  };
}
