import type { z } from "zod";
import { DomainError } from "../../src/domain/errors.ts";
import { type Fault, pathOf } from "../../src/domain/faults/fault.ts";
import { read } from "../../src/domain/faults/read.ts";
import type { FaultValue } from "../../src/domain/faults/values.ts";

/** Each fault by its place, its code and its values: `units.3.leader: unknown-id mayor`. */
export const faultLines = (faults: readonly Fault[]): readonly string[] =>
  faults.map((fault) => {
    const values: readonly FaultValue[] = Object.values(fault.values);
    const told = [fault.code, ...values.map((value) => plain(value))].join(" ");
    return pathOf(fault) === "" ? told : `${pathOf(fault)}: ${told}`;
  });

const plain = (value: FaultValue): string =>
  typeof value === "object" && value !== null && "en" in value ? value.en : String(value);

/** What keeps a value from being read. */
export function readFaults(schema: z.ZodType, value: unknown): readonly string[] {
  const reading = read(schema, value);
  return reading.ok ? [] : faultLines(reading.faults);
}

/** What a DomainError was thrown for; nothing if none was thrown. */
export function thrownFaults(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    return faultsIn(error);
  }
}

/** What something was refused for; nothing if it was not. */
export const refusedFaults = (answer: Promise<unknown>): Promise<readonly string[]> =>
  answer.then(() => [], faultsIn);

function faultsIn(error: unknown): readonly string[] {
  if (error instanceof DomainError) return faultLines(error.faults);
  throw error;
}
