import type { Response } from "express";
import { z } from "zod";
import type { Language, Text } from "../../domain/language.ts";
import { type ProblemId, problemKinds } from "./problem-kinds.ts";

const Complaint = z
  .strictObject({
    path: z.string().describe("The field, as in `alternatives.0.decisions.support`; empty for the whole."),
    message: z.string(),
  })
  .readonly();
type Complaint = z.infer<typeof Complaint>;

/** What is wrong with a request, as RFC 9457 has it. */
export const ProblemDetails = z
  .strictObject({
    type: z.string().describe("The kind of problem; /api/v1/problems lists them."),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    errors: z.array(Complaint).readonly().optional(),
  })
  .readonly();
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** Thrown by a handler, and answered as problem details in the reader's language. */
export class Problem extends Error {
  readonly id: ProblemId;
  readonly detail: Text | undefined;
  readonly errors: readonly Complaint[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    id: ProblemId,
    more: {
      readonly detail?: Text | undefined;
      readonly errors?: readonly Complaint[] | undefined;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(problemKinds[id].title.en);
    this.name = "Problem";
    this.id = id;
    this.detail = more.detail;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

export function detailsOf(problem: Problem, language: Language): ProblemDetails {
  const { status, title } = problemKinds[problem.id];
  return {
    type: `/api/v1/problems#${problem.id}`,
    title: title[language],
    status,
    ...(problem.detail && { detail: problem.detail[language] }),
    ...(problem.errors && { errors: problem.errors }),
  };
}

export function sendProblem(response: Response, problem: Problem, language: Language): void {
  const details = detailsOf(problem, language);
  response
    .status(details.status)
    .set({ "Cache-Control": "no-store", ...problem.headers, "Content-Language": language })
    .vary("Accept-Language")
    .type("application/problem+json")
    .send(JSON.stringify(details));
}
