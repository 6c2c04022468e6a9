/** The page came back with errors: the reader hears of them first, and of the first first. */
export function focusOn(summary: HTMLElement): void {
  if (summary.ownerDocument.querySelector("[data-module=error-summary]") === summary) summary.focus();
}
