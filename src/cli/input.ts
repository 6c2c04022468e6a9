import { readFileSync } from "node:fs";
import type { z } from "zod";
import { read } from "../app/mistakes/complaints.ts";
import type { Language } from "../domain/language.ts";
import { jsonFault } from "./json-fault.ts";
import { Mistake } from "./mistake.ts";
import { words } from "./words.ts";

const most = 20;

/** What a file holds, or standard input for `-`, as the schema reads it. Throws a Mistake that names file and place. */
export function readJson<T>(file: string, schema: z.ZodType<T>, language: Language): T {
  const name = file === "-" ? words[language].standardInput : file;
  const reading = read(schema, jsonIn(textOf(file, name, language), name, language), language);
  if (reading.ok) return reading.value;
  const lines = reading.errors.map(({ path, message }) =>
    [name, ...(path === "" ? [] : [path]), message].join(": "),
  );
  const more = lines.length - most;
  throw new Mistake([...lines.slice(0, most), ...(more > 0 ? [words[language].more(more)] : [])]);
}

function textOf(file: string, name: string, language: Language): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new Mistake([`${name}: ${words[language].unreadable(code)}`]);
  }
}

function jsonIn(text: string, name: string, language: Language): unknown {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch {
    const { endsEarly, notJson, place } = words[language];
    const fault = jsonFault(json);
    const where = fault === null ? endsEarly : place(fault.line, fault.column);
    throw new Mistake([`${name}, ${where}: ${notJson}`]);
  }
}
