import { ZodError } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { Translate } from "../render/texts.ts";
import { statusOf, type Trouble } from "./kind.ts";

/** RFC 9457 problem details. `errors` point at the fields (RFC 6901) that a body or query got wrong. */
export type Problem = {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
};

/** `instance` names the request in our log. */
export function problemOf(trouble: Trouble, error: unknown, t: Translate, instance?: string): Problem {
  return {
    type: "about:blank",
    title: t(`errors:${trouble}.title`),
    status: statusOf[trouble],
    detail: error instanceof DomainError ? error.message : t(`errors:${trouble}.what`),
    ...(instance !== undefined && { instance: `urn:uuid:${instance}` }),
    ...(error instanceof ZodError && { errors: fieldErrors(error) }),
  };
}

/** The places in a body or query that were wrong, and what is wrong with each. */
export const fieldErrors = ({ issues }: ZodError): NonNullable<Problem["errors"]> =>
  issues.map(({ path, message }) => ({ pointer: pointerTo(path), detail: message }));

const pointerTo = (path: readonly PropertyKey[]) =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
