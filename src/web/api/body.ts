import express, { type RequestHandler } from "express";
import { fault } from "../../domain/faults/fault.ts";
import { Problem } from "../errors/problem.ts";
import { mostBytes } from "../http/limits.ts";
import { nestingOf } from "./nesting.ts";

const deepest = 32;

const parse = express.json({
  limit: mostBytes,
  type: ["application/json", "application/*+json"],
  verify: (_request, _response, bytes) => {
    if (nestingOf(bytes) > deepest)
      throw new Problem("invalid-body", { faults: [fault("nested-too-deep", { most: deepest })] });
  },
});

/** The JSON body, at most 1 MB of it and not nested deeper than anything the API takes. */
export const jsonBody: RequestHandler = (request, response, next) => {
  parse(request, response, (error?: unknown) => {
    if (error !== undefined || request.body !== undefined) return next(error);
    next(new Problem("unsupported-type", { headers: { "Accept-Post": "application/json" } }));
  });
};
