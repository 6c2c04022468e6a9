/** The page came back with errors: the reader hears of them first. */
export function focusOn(summary: HTMLElement): void {
  summary.focus();
}
