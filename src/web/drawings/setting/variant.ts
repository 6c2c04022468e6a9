import type { ModelId } from "../../../domain/organisation/decisions.ts";

/** A published model on the municipality, or its organisation as it is. */
export type Variant = ModelId | "today";
