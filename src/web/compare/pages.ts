import { today } from "../../app/compare/question.ts";
import { preferenceFrom } from "../../domain/decision/preference/from-weights.ts";
import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { settingFor } from "../drawings/setting/setting.ts";
import { originOf } from "../http/origin.ts";
import type { Pages, Visit } from "../page.ts";
import { render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { compareAddress } from "./address.ts";
import { briefView } from "./brief/brief-view.ts";
import { compareForm, usableWeights } from "./form.ts";
import type { Scene } from "./scene.ts";
import { isForScreen, screenView } from "./screen/screen-view.ts";
import { compareView } from "./view.ts";

/** The front page: four models on one municipality, compared. */
export const comparePages = (services: Services): Pages => ({
  compare: async (request, response) => {
    if (isForScreen(request.query)) {
      const setting = await settingFor(services.useCases, request.query, response.locals);
      const form = compareForm(request.query, response.locals.language, setting.unasked);
      return render(
        response,
        "compare/screen/screen",
        screenView(setting, form, response.locals, request.query),
      );
    }
    const scene = await sceneFor(services, request.query, response.locals);
    const wrong = Object.values(scene.form.weights).some(({ weight }) => weight === null);
    if (wrong) response.status(400);
    await render(response, "compare/show", compareView(scene));
  },
  brief: async (request, response) => {
    const { locals: visit } = response;
    const scene = await sceneFor(services, request.query, visit);
    const address = originOf(request, visit.site.publicAddress) + compareAddress(scene.form, visit.language);
    const today = new Date().toISOString().slice(0, 10);
    await render(response, "compare/brief/brief", briefView(scene, { address, today }));
  },
});

/** Everything that a query asks the page to show. Throws "not-found" for a municipality that is not there. */
export async function sceneFor(
  services: Pick<Services, "useCases">,
  query: unknown,
  visit: Visit,
  only?: Organisation,
): Promise<Scene> {
  const { compareOrganisations } = services.useCases;
  const setting = await settingFor(services.useCases, query, visit, only);
  const form = compareForm(query, visit.language, setting.unasked);
  const { organisation, stage } = setting;
  const alternatives = [...stage.models.keys()];
  if (alternatives.length === 0)
    throw new DomainError("invalid", fault("no-model-fits", { organisation: organisation.id }));
  const comparison = await compareOrganisations({
    organisation,
    // The example's own organisation is only there to be rearranged.
    alternatives: organisation.kind === "example" ? alternatives : [...alternatives, today],
    lens: form.lens,
    scope: form.scope,
    preference: preferenceFrom(usableWeights(form), form.mode),
  });
  return { ...setting, form, visit, comparison };
}
