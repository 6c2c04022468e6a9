import express, { type Request, type RequestHandler } from "express";
import { mostBytes, mostFields, Refusal } from "../http/limits.ts";

/** What was sent for each field: one text, or several where the field came more than once. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

const parse = express.urlencoded({ extended: false, limit: mostBytes, parameterLimit: mostFields });

/** The body of a form, as many bytes and fields of it as anybody may send. */
export const formBody: RequestHandler = (request, response, next) => {
  const type = request.headers["content-type"];
  if (type !== undefined && !request.is("application/x-www-form-urlencoded") && hasBody(request)) {
    return next(new Refusal(415));
  }
  parse(request, response, next);
};

/** What was typed into the form that a request brings. */
export const typedIn = (request: Request): Typed => ({ ...(request.body as Typed | undefined) });

const hasBody = ({ headers }: Request) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
