import { settingFor } from "../drawings/setting/setting.ts";
import type { Pages } from "../page.ts";
import { render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { levelsView } from "./view.ts";

/** The four need levels, and where each leads under each model. */
export const levelPages = ({ useCases }: Pick<Services, "useCases">): Pages => ({
  levels: async (request, response) => {
    const setting = await settingFor(useCases, request.query, response.locals);
    return render(response, "levels/levels", levelsView(setting));
  },
});
