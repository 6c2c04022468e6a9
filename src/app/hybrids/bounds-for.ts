import { boundsTogether, type ScalingBounds } from "../../domain/lenses/structure/scaling.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { type Progress, sideBySide } from "../computations/computation.ts";
import type { Computations } from "../computations/computations.ts";
import { contentKey, keyOf } from "../kept/content-key.ts";
import type { OrganisationAnswers } from "../kept/organisation-answers.ts";

/** Keeps bounds over a restart, by the content they were summed from. */
export type BoundsStore = {
  readonly find: (key: string) => Promise<ScalingBounds | null>;
  readonly keep: (key: string, bounds: ScalingBounds) => Promise<void>;
};

export type BoundsFor = (
  organisation: Organisation,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<ScalingBounds>;

/**
 * The scaling bounds of a municipality: remembered, else stored, else summed in as many parts as there are threads and stored.
 * `measures` is the version of the code that measures; bounds of another version are not found.
 */
export function boundsFor(
  computations: Computations,
  store: BoundsStore,
  kept: OrganisationAnswers<ScalingBounds>,
  measures: string,
  threads = 1,
): BoundsFor {
  const sum = async (organisation: Organisation, signal: AbortSignal, tell: Progress) => {
    const parts = Array.from(
      { length: threads },
      (_, part) => (progress: Progress) =>
        computations.scalingBounds({ organisation, part, of: threads }, signal, progress),
    );
    return boundsTogether(await sideBySide(parts, tell));
  };
  return (organisation, signal, progress) => {
    const find = async (wanted: AbortSignal, tell: Progress) => {
      const key = contentKey({ organisation: keyOf(organisation), measures });
      const stored = await store.find(key);
      if (stored !== null) return stored;
      const bounds = await sum(organisation, wanted, tell);
      await store.keep(key, bounds);
      return bounds;
    };
    return kept.get(organisation, null, find, signal, progress);
  };
}
