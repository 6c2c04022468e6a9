import { DomainError } from "../../domain/errors.ts";
import type { Text } from "../../domain/language.ts";

/** Why something cannot be a municipality, and the field where that lies. */
export type Reason = { readonly path: string; readonly message: Text };

/** What is asked of a municipality does not hold together: ids that lead nowhere, or decisions that exclude each other. */
export class Unsound extends DomainError {
  readonly reasons: readonly Reason[];

  constructor(reasons: readonly Reason[]) {
    super("invalid", reasons.map(({ path, message }) => `${path}: ${message.en}`).join(" "));
    this.reasons = reasons;
  }
}
