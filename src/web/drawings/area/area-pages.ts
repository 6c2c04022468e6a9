import { z } from "zod";
import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { ModelId } from "../../../domain/organisation/decisions.ts";
import type { Pages } from "../../page.ts";
import { render } from "../../render/render.ts";
import type { Services } from "../../services.ts";
import { settingFor } from "../setting/setting.ts";
import { openAreas } from "./area-page.ts";
import { areaView } from "./area-view.ts";

const Asked = z.object({ variant: z.union([ModelId, z.literal("today")]).catch("today") });

/** An area of a large municipality by itself. */
export const areaPages = ({ useCases }: Pick<Services, "useCases">): Pages => ({
  area: async (request, response) => {
    const asked = response.locals.params.area;
    const [municipality = "", id = ""] = asked.split(".");
    const unknown = new DomainError("not-found", fault("unknown-drawing", { drawing: asked }));
    if (!useCases.library.organisations.has(municipality)) throw unknown;
    const setting = await settingFor(useCases, {}, response.locals, municipality);
    const area = openAreas(setting.organisation).find((one) => one.id === id);
    if (!area) throw unknown;
    const { variant } = Asked.parse(request.query);
    const isAllowed = setting.stage.shown(variant) !== undefined;
    return render(response, "drawings/area/area", areaView(setting, area, isAllowed ? variant : "today"));
  },
});
