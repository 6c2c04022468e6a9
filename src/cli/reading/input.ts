import { readFileSync } from "node:fs";
import type { z } from "zod";
import { DomainError } from "../../domain/errors.ts";
import { type Fault, fault } from "../../domain/faults/fault.ts";
import { read } from "../../domain/faults/read.ts";
import { textIn } from "../../files/json/encoding.ts";
import { jsonFault } from "../../files/json/json-fault.ts";
import { BadInput } from "./bad-input.ts";

/** What a file holds, or standard input for `-`, as the schema reads it. Throws BadInput that names file and place. */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const reading = read(schema, jsonIn(textOf(file), file));
  if (reading.ok) return reading.value;
  throw new BadInput(reading.faults, { file });
}

function textOf(file: string): string {
  try {
    return textIn(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    if (error instanceof DomainError) throw new BadInput(error.faults, { file });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new BadInput([unread[code] ?? fault("cannot-be-read", {})], { file });
  }
}

/** By what the system says. */
const unread: Readonly<Record<string, Fault>> = {
  ENOENT: fault("no-such-file", {}),
  EISDIR: fault("is-a-folder", {}),
};

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput([jsonFault(text)], { file });
  }
}
