import { type NextFunction, type Request, type Response, Router } from "express";
import { askedBy } from "../../app/asker.ts";
import type { Progress } from "../../app/computations/computation.ts";
import { read } from "../../domain/faults/read.ts";
import { type Language, languages } from "../../domain/language.ts";
import { Problem, sendProblem } from "../errors/problem.ts";
import { problemOf } from "../errors/problem-of.ts";
import { departureOf } from "../http/departure.ts";
import { anHour } from "../http/kept/an-hour.ts";
import { type AnswerElsewhere, answerIn, bodyFor, WrittenJson } from "./answer.ts";
import { jsonBytes } from "./body.ts";
import { Download, type Endpoint } from "./endpoint.ts";
import { eventStream, stream } from "./event-stream.ts";

/** Hears of an error that nobody foresaw, and of the id of the request that met it. */
type Report = (error: unknown, request: string) => void;

type Means<S> = {
  readonly services: S;
  /** What is asked by whoever bears a token; the same services, if nobody says. */
  readonly servicesFor?: (token: string | null) => S;
  readonly report: Report;
  /** Where large bodies are read and answered; here, if nobody says. */
  readonly elsewhere?: AnswerElsewhere;
};

/** A body of more bytes is read elsewhere, for here everybody waits while it is read. */
const mostReadHere = 64 * 1024;

/**
 * Serves the endpoints. Whatever goes wrong below its address is answered as problem details; `report` is told of
 * what nobody foresaw.
 */
export function endpointRouter<S>(endpoints: readonly Endpoint<S>[], means: Means<S>): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const readBody = jsonBytes();
  router.use(({ ip = "" }, _response, next) => askedBy({ kind: "program", address: ip }, next));
  for (const [path, siblings] of Map.groupBy(endpoints, ({ path }) => path)) {
    const route = router.route(path.replaceAll(/\{(\w+)\}/g, ":$1"));
    for (const endpoint of siblings) {
      if (endpoint.method !== "post") route[endpoint.method](answering(endpoint, means));
      else route.post(readBody, answering(endpoint, means));
    }
    route.all(otherMethods(siblings));
  }
  router.use(() => {
    throw new Problem("unknown-address");
  });
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    // Whoever left is told nothing, and that they left is no fault.
    if (response.closed) return;
    if (response.headersSent) return next(error);
    sendProblem(response, foreseen(error, request, means.report), languageFor(request));
  });
  return router;
}

function foreseen(error: unknown, request: Request, report: Report): Problem {
  const problem = problemOf(error, request.method);
  if (problem.id === "internal") report(error, String(request.id ?? ""));
  return problem;
}

const answering =
  <S>(endpoint: Endpoint<S>, { services, servicesFor = () => services, report, elsewhere }: Means<S>) =>
  async (request: Request, response: Response): Promise<void> => {
    const parameters = read(endpoint.parameters, { ...request.query, ...request.params });
    if (!parameters.ok) throw new Problem("invalid-parameter", parameters);
    const bytes: Buffer | undefined = request.body;
    const signal = departureOf(response);
    const token = tokenIn(request);
    const answer = async (progress: Progress | undefined): Promise<unknown> => {
      const asked = { parameters: parameters.value, signal, token };
      if (
        elsewhere === undefined ||
        bytes === undefined ||
        endpoint.isPrivate ||
        bytes.length <= mostReadHere
      )
        return endpoint.handle(servicesFor(token), { ...asked, body: bodyFor(endpoint, bytes), progress });
      const mayBeKept = endpoint.keepsNothing !== true;
      const sent = { to: endpoint.id, parameters: parameters.value, bytes, mayBeKept };
      return answerIn(await elsewhere(sent, signal, progress ?? (() => {})));
    };
    if (endpoint.method === "post" && request.accepts("json", eventStream) === eventStream)
      await stream(response, answer, {
        problemOf: (error) => foreseen(error, request, report),
        language: languageFor(request),
      });
    else send(response, endpoint, await answer(undefined));
  };

const tokenIn = ({ headers: { authorization = "" } }: Request): string | null =>
  /^Bearer +([\w-]{1,100}) *$/i.exec(authorization)?.[1] ?? null;

function send(
  response: Response,
  { isPrivate = false, status = 200 }: Pick<Endpoint<never>, "isPrivate" | "status">,
  answer: unknown,
): void {
  response.status(status).set("Cache-Control", isPrivate ? "private, no-cache" : "no-cache");
  if (isPrivate) response.vary("Authorization");
  if (status === 204) {
    response.end();
    return;
  }
  if (answer instanceof WrittenJson) {
    response.type("json").send(Buffer.from(answer.bytes));
    return;
  }
  if (!(answer instanceof Download)) {
    response.json(answer);
    return;
  }
  const { type, name, content, isOwn } = answer;
  const [kept, shown] = isOwn ? ["private, no-store", "attachment"] : [anHour, "inline"];
  response.set({ "Cache-Control": kept, "Content-Disposition": `${shown}; filename="${name}"` }).type(type);
  response.send(typeof content === "string" ? content : Buffer.from(content));
}

function otherMethods<S>(siblings: readonly Endpoint<S>[]) {
  const methods = siblings.flatMap(({ method }) =>
    method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()],
  );
  const allow = [...methods, "OPTIONS"].join(", ");
  return (request: Request, response: Response): void => {
    if (request.method !== "OPTIONS") throw new Problem("method-not-allowed", { headers: { Allow: allow } });
    response.set("Allow", allow).status(204).end();
  };
}

const languageFor = (request: Request): Language =>
  languages.find((language) => language === request.acceptsLanguages(...languages)) ?? languages[0];
