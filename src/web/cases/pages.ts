import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { settingFor } from "../drawings/setting/setting.ts";
import type { Pages } from "../page.ts";
import { render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { caseView } from "./case/view.ts";
import { casesView } from "./index/view.ts";

/** The three case municipalities together, and each by itself. */
export const casePages = ({ useCases }: Pick<Services, "useCases">): Pages => ({
  cases: async (request, response) => {
    const { cases } = useCases.library.corpus;
    const settings = await Promise.all(
      cases.map(({ id }) => settingFor(useCases, request.query, response.locals, id)),
    );
    return render(response, "cases/cases", casesView(settings));
  },
  case: async (request, response) => {
    const { params } = response.locals;
    const told = useCases.library.corpus.cases.find(({ id }) => id === params.case);
    if (!told) throw new DomainError("not-found", fault("unknown-case", { case: params.case }));
    const setting = await settingFor(useCases, request.query, response.locals, told.id);
    return render(response, "cases/municipality", caseView(told, setting));
  },
});
