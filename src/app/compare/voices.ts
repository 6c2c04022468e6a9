import type { Voices } from "../../domain/lenses/lens.ts";
import type { MeasuredAlternative } from "./comparison.ts";

/** What each lens says of an alternative, by criterion. */
export function voicesOf({
  measurements: { evidence, structure, own },
}: Pick<MeasuredAlternative, "measurements">): Voices {
  const judged = Object.entries(own).map(([id, { says }]) => [id, says] as const);
  return { evidence, structure, own: Object.fromEntries(judged) };
}
