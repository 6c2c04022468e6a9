/** Opens a folded part when the address points at it, or at something inside. */
export function openWhenAskedFor(root: HTMLElement): void {
  if (!(root instanceof HTMLDetailsElement)) throw new Error("a fold is a details element");
  const follow = () => {
    const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!wanted || root.open || !(root.contains(wanted) || wanted === root.parentElement)) return;
    root.open = true;
    wanted.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  follow();
}
