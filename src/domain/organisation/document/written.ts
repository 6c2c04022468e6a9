import type { z } from "zod";
import { Text } from "../../language.ts";
import type { Organisation } from "../schema.ts";

/** An organisation as it is sent in or kept: it reads back to the very same. */
type OrganisationDocument = z.input<typeof Organisation>;

/** An organisation as we write it: names and notes that are the same in both languages stand once. */
export const written = (organisation: Organisation): OrganisationDocument =>
  onceWhereSame(organisation) as OrganisationDocument;

function onceWhereSame(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onceWhereSame);
  if (value === null || typeof value !== "object") return value;
  const text = Text.safeParse(value);
  if (text.success && text.data.da === text.data.en) return text.data.da;
  return Object.fromEntries(Object.entries(value).map(([field, inside]) => [field, onceWhereSame(inside)]));
}
