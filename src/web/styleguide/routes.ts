import { Router } from "express";
import { languages } from "../../domain/language.ts";
import { preferredLanguage } from "../language.ts";
import type { PageResponse } from "../page.ts";
import { localsOf, render } from "../render/render.ts";
import { allFixtures } from "./fixtures.ts";

/** These stand around every page, the style guide's own included. */
const shownByThePage: ReadonlySet<string> = new Set(["header", "footer"]);

/** Shows every component with its fixtures, in either language. Served in development only. */
export function styleguideRoutes(): Router {
  const router = Router();
  router.get("/styleguide", (request, response) =>
    response.redirect(`/${preferredLanguage(request)}/styleguide`),
  );
  for (const language of languages) {
    router.get(`/${language}/styleguide`, async (_, response) => {
      const page = response as unknown as PageResponse;
      const { t } = page.locals;
      const view = { title: t("styleguide:title"), description: t("styleguide:lead") };
      const locals = localsOf(page.locals, view);
      const components = (await allFixtures())
        .filter(({ component }) => !shownByThePage.has(component))
        .map(({ component, fixtures }) => ({
          component,
          examples: fixtures.map(({ name, data }) => ({ name, html: locals.component(component, data) })),
        }));
      await render(page, "styleguide/styleguide", { ...view, components });
    });
  }
  return router;
}
