/** Points at one thing in one drawing, and shows where the same thing stands in the others. */
export function pointOutTheSame(root: HTMLElement): void {
  let shown: readonly Element[] = [];
  const clear = () => {
    for (const element of shown) element.classList.remove("is-pointed-at");
    shown = [];
  };
  root.addEventListener("pointerover", ({ target }) => {
    const id = target instanceof Element ? target.closest("[data-id]")?.getAttribute("data-id") : null;
    clear();
    if (!id) return;
    shown = [...root.querySelectorAll(`[data-id="${CSS.escape(id)}"]`)];
    for (const element of shown) element.classList.add("is-pointed-at");
  });
  root.addEventListener("pointerleave", clear);
}
