import { DomainError } from "../../../src/domain/errors.ts";
import { fault } from "../../../src/domain/faults/fault.ts";
import { task } from "../../../src/workers/task.ts";

export const run = task((unit: string): never => {
  throw new DomainError("not-found", fault("unknown-unit", { unit }));
});
