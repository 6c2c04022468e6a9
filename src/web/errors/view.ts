import { ZodError } from "zod";
import { DomainError } from "../../domain/errors.ts";
import type { Language } from "../../domain/language.ts";
import { toldWithPlace } from "../../texts/faults/told.ts";
import type { Translate } from "../../texts/texts.ts";
import type { PageView } from "../render/frame.ts";
import type { Trouble } from "./kind.ts";
import type { Suggestion } from "./suggestions.ts";

type ErrorView = PageView & {
  readonly what: string;
  readonly todo: string;
  readonly suggestions: readonly Suggestion[];
  readonly fields: readonly string[];
  /** What exactly is wrong, where the page's title does not say it. */
  readonly faults: readonly string[];
  /** What to quote when telling somebody of it; only where we are to blame. */
  readonly reference: string | null;
};

type Circumstances = {
  readonly error: unknown;
  readonly suggestions: readonly Suggestion[];
  readonly reference: string;
};

/** The address is all that these name, and it may hold what opens an analysis. */
const saidByTitle: ReadonlySet<string> = new Set(["unknown-page", "unknown-analysis", "unknown-link"]);
const mostFaults = 10;

export function errorView(
  trouble: Trouble,
  { t, language }: { readonly t: Translate; readonly language: Language },
  circumstances: Circumstances,
): ErrorView {
  const { error, suggestions, reference } = circumstances;
  const fields = error instanceof ZodError ? error.issues.map(({ path }) => path.join(".")) : [];
  const faults =
    error instanceof DomainError ? error.faults.filter(({ code }) => !saidByTitle.has(code)) : [];
  return {
    title: t(`errors:${trouble}.title`),
    what: t(`errors:${trouble}.what`),
    todo: t(`errors:${trouble}.todo`),
    suggestions,
    fields: [...new Set(fields)].filter((field) => field !== ""),
    faults: faults.slice(0, mostFaults).map((fault) => toldWithPlace(language, fault)),
    reference: trouble === "broken" ? reference : null,
  };
}
