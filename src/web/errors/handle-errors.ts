import type { ErrorRequestHandler, Request, Response } from "express";
import { Overload } from "../../app/overload.ts";
import { Refusal } from "../http/limits.ts";
import { languageOfRequest } from "../language.ts";
import { type PageResponse, visitOf } from "../page.ts";
import { render } from "../render/render.ts";
import type { Site } from "../services.ts";
import { statusOf, troubleOf } from "./kind.ts";
import { Problem, sendProblem } from "./problem.ts";
import { problemOf } from "./problem-of.ts";
import { suggester } from "./suggestions.ts";
import { errorView } from "./view.ts";

/** Turns whatever was thrown into a page that helps, or into problem details for the API. */
export function handleErrors(site: Site): ErrorRequestHandler {
  const suggest = suggester(site);

  const tell = async (error: unknown, request: Request, response: Response) => {
    const trouble = troubleOf(error);
    const reference = String(request.id ?? "");
    if (trouble === "broken") site.log.error({ err: error, request: reference }, "an answer failed");
    const language = languageOfRequest(request);
    if (isForApi(request)) {
      // The API answers for its own addresses, so that what is not found here is the address.
      const problem =
        trouble === "notFound" ? new Problem("unknown-address") : problemOf(error, request.method);
      sendProblem(response, problem, language);
      return;
    }
    response.status(statusOf[trouble]).set("Cache-Control", "no-store");
    if (error instanceof Refusal) response.set(error.headers);
    if (error instanceof Overload) response.set("Retry-After", String(error.retryAfterSeconds));
    const page = response as unknown as PageResponse;
    page.locals = visitOf(request, site, language, null);
    const suggestions = trouble === "notFound" ? suggest(request.path, language) : [];
    await render(page, "errors/error", errorView(trouble, page.locals, { error, suggestions, reference }));
  };

  // Express knows an error handler by its four parameters.
  return async (error, request, response, _next) => {
    // Whoever left is told nothing, and that they left is no fault.
    if (response.closed) return;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    try {
      await tell(error, request, response);
    } catch (failure) {
      site.log.error({ err: failure }, "the error page failed");
      response.status(500).type("text").send("500\n");
    }
  };
}

const isForApi = (request: Request) => request.path === "/api" || request.path.startsWith("/api/");
