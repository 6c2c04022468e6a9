import type { Response } from "express";
import { z } from "zod";
import { capitalised } from "../../domain/decision/words/parts/sentence.ts";
import type { Fault } from "../../domain/faults/fault.ts";
import type { Language } from "../../domain/language.ts";
import { toldFault, toldWithPlace } from "../../texts/faults/told.ts";
import { type ProblemId, problemKinds } from "./problem-kinds.ts";
import { ToldFault } from "./told-fault.ts";

/** What is wrong with a request, as RFC 9457 has it. */
export const ProblemDetails = z
  .strictObject({
    type: z.string().describe("The kind of problem; /api/v1/problems lists them."),
    title: z.string(),
    status: z.number().int(),
    detail: z
      .string()
      .optional()
      .describe("The first of the errors and its place, in the reader's language."),
    errors: z.array(ToldFault).readonly().optional(),
    conflict: z
      .strictObject({
        version: z.int().describe("As it stands now."),
        keys: z.array(z.string()).describe("What both sides touched."),
        mine: z.unknown().describe("The commands that were sent."),
        theirs: z.array(
          z.strictObject({ version: z.int(), at: z.iso.datetime(), commands: z.unknown().optional() }),
        ),
      })
      .optional()
      .describe("Both sides, where others have changed the same meanwhile."),
    instance: z.string().optional().describe("Where the fault is ours: its number, as in the log."),
  })
  .readonly();
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** Thrown by a handler, and answered as problem details in the reader's language. */
export class Problem extends Error {
  readonly id: ProblemId;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;
  readonly conflict: ProblemDetails["conflict"];

  constructor(
    id: ProblemId,
    more: {
      readonly faults?: readonly Fault[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly conflict?: ProblemDetails["conflict"];
    } = {},
  ) {
    super(problemKinds[id].title.en);
    this.name = "Problem";
    this.id = id;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
    this.conflict = more.conflict;
  }
}

/** `request` is the request's id. */
export function detailsOf(problem: Problem, language: Language, request: string): ProblemDetails {
  const { status, title } = problemKinds[problem.id];
  const [first] = problem.faults;
  return {
    type: `/api/v1/problems#${problem.id}`,
    title: title[language],
    status,
    ...(first && {
      detail: capitalised(toldWithPlace(language, first)),
      errors: problem.faults.map(toldFault),
    }),
    ...(problem.conflict && { conflict: problem.conflict }),
    ...(problem.id === "internal" && request !== "" && { instance: `urn:uuid:${request}` }),
  };
}

export function sendProblem(response: Response, problem: Problem, language: Language): void {
  const details = detailsOf(problem, language, String(response.req.id ?? ""));
  response
    .status(details.status)
    .set({ "Cache-Control": "no-store", ...problem.headers, "Content-Language": language })
    .vary("Accept-Language")
    .type("application/problem+json")
    .send(JSON.stringify(details));
}
