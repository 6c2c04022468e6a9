import type { BoundsStore } from "../app/hybrids/bounds-for.ts";
import { isBusy } from "./trouble/trouble.ts";

/** Hears why something could not be read or kept. */
export type Report = (error: unknown, what: "unread" | "unkept") => void;

type Patience = { readonly report: Report; readonly tries?: number; readonly betweenMs?: number };

/**
 * A store that fails nobody and keeps nobody waiting. What cannot be read counts as not there; what cannot be kept goes
 * unkept, unless another process holds the store: then it is tried again later.
 */
export function patient(
  store: BoundsStore,
  { report, tries = 10, betweenMs = 1_000 }: Patience,
): BoundsStore & { readonly close: () => void } {
  const waiting = new Set<NodeJS.Timeout>();

  const keep = async (left: number, ...kept: Parameters<BoundsStore["keep"]>): Promise<void> => {
    try {
      await store.keep(...kept);
    } catch (error) {
      if (!isBusy(error) || left <= 1) return report(error, "unkept");
      const timer = setTimeout(() => {
        waiting.delete(timer);
        void keep(left - 1, ...kept);
      }, betweenMs);
      waiting.add(timer.unref());
    }
  };

  return {
    find: async (key) => {
      try {
        return await store.find(key);
      } catch (error) {
        report(error, "unread");
        return null;
      }
    },
    keep: (key, bounds) => keep(tries, key, bounds),
    close: () => {
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}
