/** Takes a region out of the tab order while all of it is in view: a stop that does nothing only delays. */
export function stopOnlyWhereItScrolls(region: HTMLElement): void {
  const follow = () => {
    const beyond = region.scrollWidth - region.clientWidth;
    if (beyond > 1) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
    // At which edge there is more: a drawing covers the shadow that tells it without us.
    const more = [region.scrollLeft > 1 && "before", region.scrollLeft < beyond - 1 && "after"];
    region.dataset.more = more.filter(Boolean).join(" ");
  };
  new ResizeObserver(follow).observe(region);
  region.addEventListener("scroll", follow, { passive: true });
}
