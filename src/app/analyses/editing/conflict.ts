import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import type { Batch } from "../store.ts";

/** What was asked for does not go together with what others have saved since. Nothing is lost: both sides are here. */
export class Conflict extends DomainError {
  /** As the analysis stands now. */
  readonly version: number;
  /** What both have touched. */
  readonly keys: readonly string[];
  /** What the others have saved of it. */
  readonly theirs: readonly (Pick<Batch, "version" | "author" | "at"> & { readonly commands?: unknown })[];

  constructor({ version, keys, theirs }: Pick<Conflict, "version" | "keys" | "theirs">) {
    super("conflict", fault("changed-meanwhile", { version }));
    this.name = "Conflict";
    this.version = version;
    this.keys = keys;
    this.theirs = theirs;
  }
}
