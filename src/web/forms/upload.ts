import type { Request, RequestHandler } from "express";
import multer from "multer";
import { mostBytes, mostFields, mostLetters } from "../http/limits.ts";
import { formBody } from "./body.ts";

/** The field of a form that holds a file. */
export const fileField = "file";

const megabyte = 1_048_576;

const parse = multer({
  storage: multer.memoryStorage(),
  limits: {
    fileSize: mostBytes,
    files: 1,
    fields: mostFields,
    fieldSize: 4 * mostLetters,
    fieldNameSize: 100,
  },
}).single(fileField);

const refused = new WeakSet<Request>();

/** The body of a form that may bring a file, which is held in memory and nowhere else. */
export const formWithFile: RequestHandler = (request, response, next) => {
  if (!request.is("multipart/form-data")) return formBody(request, response, next);
  parse(request, response, (error: unknown) => {
    // What is too large, or no form at all, is told on the page, with what came before it.
    if (error !== undefined && error !== null) refused.add(request);
    next();
  });
};

/** The bytes of the file that came with a form. `too-large`: it was more than we take. Null: none was chosen. */
export function fileIn(request: Request): Uint8Array | "too-large" | null {
  if (refused.has(request)) return "too-large";
  return request.file && request.file.size > 0 ? request.file.buffer : null;
}

export const mostMegabytes = mostBytes / megabyte;
