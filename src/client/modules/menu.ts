/** Closes a part of the menu again when the reader goes on elsewhere, or presses Escape. */
export function closeBehind(group: HTMLElement): void {
  if (!(group instanceof HTMLDetailsElement)) throw new Error("a part of the menu is a details element");
  // Within the menu the pointer would miss what moves up when something above it closes.
  const around = group.closest("nav") ?? group;
  const closeUnless = (inside: HTMLElement, { target }: Event) => {
    if (!(target instanceof Node && inside.contains(target))) group.open = false;
  };
  document.addEventListener("click", (event) => closeUnless(group, event));
  document.addEventListener("focusin", (event) => closeUnless(around, event));
  group.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !group.open) return;
    group.open = false;
    group.querySelector("summary")?.focus();
  });
}
