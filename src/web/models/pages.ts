import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { ModelId } from "../../domain/organisation/decisions.ts";
import { settingFor } from "../drawings/setting/setting.ts";
import type { Pages } from "../page.ts";
import { render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { modelsView } from "./index/view.ts";
import { measuredModel } from "./model/measured.ts";
import { modelView } from "./model/view.ts";

/** The four models side by side, and each by itself. */
export const modelPages = ({ useCases }: Pick<Services, "useCases">): Pages => ({
  models: async (request, response) => {
    const setting = await settingFor(useCases, request.query, response.locals);
    return render(response, "models/models", modelsView(setting));
  },
  model: async (request, response) => {
    const { data: id } = ModelId.safeParse(response.locals.params.model);
    const { corpus } = useCases.library;
    const model = corpus.models.find((one) => one.id === id);
    if (!model)
      throw new DomainError("not-found", fault("unknown-model", { model: response.locals.params.model }));
    const setting = await settingFor(useCases, request.query, response.locals);
    const measured = await measuredModel(useCases, setting, model.id);
    return render(response, "models/model", modelView(model, setting, measured, useCases.library));
  },
});
