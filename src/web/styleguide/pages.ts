import { Router } from "express";
import { preferredLanguage } from "../language.ts";
import type { Pages } from "../page.ts";
import { pathTo } from "../routes.ts";
import { styleguideForm } from "./form.ts";

/** Every component with its fixtures, and a form to try, in either language. Served in development only. */
export const styleguidePages: Pages = { styleguide: styleguideForm };

/** Leads to the style guide in the reader's language. */
export const styleguideRoutes = (): Router =>
  Router().get("/styleguide", (request, response) =>
    response.redirect(pathTo("styleguide", preferredLanguage(request))),
  );
