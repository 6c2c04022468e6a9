/** The width under which a page is a phone's, as in the style sheets. */
const phone = "(max-width: 36em)";

/**
 * Folds on a phone what stands open where there is room, until the reader unfolds it or the address points inside. What is
 * folded here has its summary hidden on wider screens.
 */
export function foldOnPhones(fold: HTMLElement): void {
  if (!(fold instanceof HTMLDetailsElement)) throw new Error("a fold is a details element");
  const screen = matchMedia(phone);
  const wanted = decodeURIComponent(location.hash.slice(1));
  const isWanted = wanted !== "" && fold.querySelector(`#${CSS.escape(wanted)}`) !== null;
  if (screen.matches && !isWanted && fold.dataset.kept === undefined) fold.open = false;
  screen.addEventListener("change", () => {
    fold.open = !screen.matches || fold.open;
  });
  addEventListener("beforeprint", () => {
    fold.open = true;
  });
}
