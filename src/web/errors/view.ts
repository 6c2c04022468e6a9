import { ZodError } from "zod";
import type { Translate } from "../../texts/texts.ts";
import type { PageView } from "../render/frame.ts";
import type { Trouble } from "./kind.ts";
import type { Suggestion } from "./suggestions.ts";

type ErrorView = PageView & {
  readonly what: string;
  readonly todo: string;
  readonly suggestions: readonly Suggestion[];
  readonly fields: readonly string[];
  /** What to quote when telling somebody of it; only where we are to blame. */
  readonly reference: string | null;
};

type Circumstances = {
  readonly error: unknown;
  readonly suggestions: readonly Suggestion[];
  readonly reference: string;
};

export function errorView(trouble: Trouble, t: Translate, circumstances: Circumstances): ErrorView {
  const { error, suggestions, reference } = circumstances;
  const fields = error instanceof ZodError ? error.issues.map(({ path }) => path.join(".")) : [];
  return {
    title: t(`errors:${trouble}.title`),
    what: t(`errors:${trouble}.what`),
    todo: t(`errors:${trouble}.todo`),
    suggestions,
    fields: [...new Set(fields)].filter((field) => field !== ""),
    reference: trouble === "broken" ? reference : null,
  };
}
