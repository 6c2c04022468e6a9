/** The place that was opened for last: what is drawn anew on the same page is not opened for it again. */
let opened = "";

/** Opens a folded part when the address points at it, or at something inside. */
export function openWhenAskedFor(root: HTMLElement): void {
  if (!(root instanceof HTMLDetailsElement)) throw new Error("a fold is a details element");
  const follow = () => {
    if (!root.isConnected) return removeEventListener("hashchange", follow);
    const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!wanted || !(root.contains(wanted) || wanted === root.parentElement)) return;
    opened = location.hash;
    if (root.open) return;
    root.open = true;
    wanted.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  if (location.hash !== opened) follow();
}
