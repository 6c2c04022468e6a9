/** Takes a region out of the tab order while all of it is in view: a stop that does nothing only delays. */
export function stopOnlyWhereItScrolls(region: HTMLElement): void {
  new ResizeObserver(() => {
    if (region.scrollWidth > region.clientWidth + 1) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
  }).observe(region);
}
