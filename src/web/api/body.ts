import express, { type Request, type RequestHandler } from "express";
import { fault } from "../../domain/faults/fault.ts";
import { Problem } from "../errors/problem.ts";
import { mostBytes } from "../http/limits.ts";
import { nestingOf } from "./nesting.ts";

const deepest = 32;

const parse = express.json({
  limit: mostBytes,
  type: ["application/json", "application/*+json"],
  // What may stand in the body is for the schemas to say, and theirs to tell.
  strict: false,
  verify: (_request, _response, bytes) => {
    if (bytes.length === 0) throw nothingSent();
    if (nestingOf(bytes) > deepest)
      throw new Problem("invalid-body", { faults: [fault("nested-too-deep", { most: deepest })] });
  },
});

/** The JSON body, at most 5 MB of it and not nested deeper than anything the API takes. */
export const jsonBody: RequestHandler = (request, response, next) => {
  parse(request, response, (error?: unknown) => {
    if (error !== undefined || request.body !== undefined) return next(error);
    if (isEmpty(request)) return next(nothingSent());
    next(new Problem("unsupported-type", { headers: { "Accept-Post": "application/json" } }));
  });
};

const nothingSent = () => new Problem("malformed-json", { faults: [fault("nothing-sent", {})] });

const isEmpty = ({ headers }: Request) =>
  headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;
