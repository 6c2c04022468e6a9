import type { Step } from "../../../app/analyses/store.ts";
import { sittings } from "../../../domain/analysis/log/sittings.ts";
import type { Analysis } from "../../../domain/analysis/schema.ts";
import type { Visit } from "../../page.ts";
import { betweenWords } from "../today/change/conflict.ts";

type ToldStep = Pick<Step, "version" | "at" | "cause"> & { readonly isMine: boolean };

type SittingView = {
  readonly heading: string;
  readonly steps: readonly {
    readonly time: string;
    /** Why it was made, where that was not by editing. */
    readonly cause: string | null;
    readonly words: readonly string[];
    readonly see: { readonly text: string; readonly href: string };
  }[];
};

/**
 * Steps grouped by sitting, the newest first, each with what it changed. The steps come in the order of their versions;
 * `states` begin with the one before the first of them.
 */
export function sittingsView(
  steps: readonly ToldStep[],
  states: readonly Analysis[],
  address: string,
  { t, language, format }: Pick<Visit, "t" | "language" | "format">,
): readonly SittingView[] {
  const log = steps.map(({ version, at, cause, isMine }, index) => {
    const [before, after] = [states[index], states[index + 1]];
    const words = before && after ? betweenWords(before, after, language) : [];
    return { version, cause, words, by: isMine ? "mine" : "others", at: at.getTime() } as const;
  });
  return sittings(log)
    .map(({ batches, from, to }) => ({
      heading: t(`history:${batches[0]?.by ?? "mine"}`, {
        day: format.day(new Date(from)),
        from: format.time(new Date(from)),
        to: format.time(new Date(to)),
      }),
      steps: batches
        .map(({ version, at, cause, words }) => ({
          time: format.time(new Date(at)),
          cause: cause.kind === "edit" ? null : t(`history:cause.${cause.kind}`),
          words: words.length === 0 ? [t("history:nothing")] : words,
          see: {
            text: t("history:see", { number: version }),
            href: `${address}?${new URLSearchParams({ version: String(version) })}`,
          },
        }))
        .toReversed(),
    }))
    .toReversed();
}
