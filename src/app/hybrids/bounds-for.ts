import { boundsTogether, type ScalingBounds } from "../../domain/lenses/structure/scaling.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Memo } from "../answer-cache.ts";
import { contentKey, keyOf } from "../content-key.ts";
import { type Progress, sideBySide } from "../sums/sum.ts";
import type { Sums } from "../sums/sums.ts";

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
  sums: Sums,
  store: BoundsStore,
  memory: Memo<ScalingBounds>,
  measures: string,
  threads = 1,
): BoundsFor {
  const sum = async (organisation: Organisation, signal: AbortSignal, tell: Progress) => {
    const parts = Array.from(
      { length: threads },
      (_, part) => (progress: Progress) =>
        sums.scalingBounds({ organisation, part, of: threads }, signal, progress),
    );
    return boundsTogether(await sideBySide(parts, tell));
  };
  return (organisation, signal, progress) => {
    const key = contentKey({ organisation: keyOf(organisation), measures });
    const find = async (together: AbortSignal, tell: Progress) => {
      const stored = await store.find(key);
      if (stored !== null) return stored;
      const bounds = await sum(organisation, together, tell);
      await store.keep(key, bounds);
      return bounds;
    };
    return memory.get(key, find, signal, progress);
  };
}
