import type { z } from "zod";
import type { Progress } from "../../app/computations/computation.ts";
import type { Text } from "../../domain/language.ts";

/** A file as an answer, where the caller asked for something else than JSON. */
export class Download {
  readonly type: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Whether a browser saves it, and keeps no copy of its own. */
  readonly isOwn: boolean;

  constructor(type: string, name: string, content: string | Uint8Array, isOwn = false) {
    this.type = type;
    this.name = name;
    this.content = content;
    this.isOwn = isOwn;
  }
}

/** What stands in the address, in its path or after the question mark. */
export type Parameters = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

type Question<P, B> = {
  readonly parameters: P;
  readonly body: B;
  /** Aborted when the reader leaves. */
  readonly signal: AbortSignal;
  /** What `Authorization: Bearer` bears, or null. */
  readonly token: string | null;
  /** Told the share that is done; undefined when the reader did not ask to hear. */
  readonly progress: Progress | undefined;
};

/**
 * One address of the API and one way of asking it: the router serves it and the OpenAPI document describes it from
 * this alone. A word in braces in the path is a parameter.
 */
export type Endpoint<Services, P extends Parameters = Parameters, B extends z.ZodType = z.ZodType> = {
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  readonly path: `/${string}`;
  readonly summary: Text["en"];
  readonly description?: Text["en"];
  readonly parameters: P;
  readonly body?: B;
  /** The shape of a JSON answer. */
  readonly answer: z.ZodType;
  /** Whether no answer is kept, for what is asked is nobody's to keep. */
  readonly keepsNothing?: boolean;
  /** Whether it asks for an analysis: for whoever bears a token to it, answered where the store is, and kept by nobody. */
  readonly isPrivate?: boolean;
  /** 200, if nobody says. With 204 nothing is answered. */
  readonly status?: 200 | 201 | 204;
  /** Other media types that it may answer with. */
  readonly downloads?: readonly string[];
  /** A question that it answers. */
  readonly example: { readonly parameters?: Readonly<Record<string, string>>; readonly body?: unknown };
  readonly handle: (
    services: Services,
    question: Question<z.output<P>, z.output<B>>,
  ) => unknown | Promise<unknown>;
};

/** Lets a handler be written against its own schemas, and be listed among all others. */
export function endpoint<Services, P extends Parameters, B extends z.ZodType>(
  described: Endpoint<Services, P, B>,
): Endpoint<Services> {
  return described as unknown as Endpoint<Services>;
}

export const parametersIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
