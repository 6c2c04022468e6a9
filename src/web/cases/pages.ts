import { findOrganisation } from "../../app/library.ts";
import { DomainError } from "../../domain/errors.ts";
import { settingFor } from "../drawings/setting.ts";
import type { Pages } from "../page.ts";
import { render } from "../render/render.ts";
import type { Services } from "../services.ts";
import { caseView } from "./case/view.ts";
import { casesView } from "./index/view.ts";

/** The three case municipalities together, and each by itself. */
export const casePages = ({ useCases: { library } }: Pick<Services, "useCases">): Pages => ({
  cases: (request, response) => {
    const settings = library.corpus.cases.map(({ id }) =>
      settingFor(library, request.query, response.locals, findOrganisation(library, id).id),
    );
    return render(response, "cases/cases", casesView(settings));
  },
  case: (request, response) => {
    const { params } = response.locals;
    const told = library.corpus.cases.find(({ id }) => id === params.case);
    if (!told) throw new DomainError("not-found", `unknown case: ${params.case}`);
    const setting = settingFor(library, request.query, response.locals, told.id);
    return render(response, "cases/municipality", caseView(told, setting));
  },
});
