import { partsExchanged } from "../bind.ts";

/** The keys that turn slides: arrows and page keys, a model's number, Escape to close. `root` stays while slides change. */
export function turnByKeys(root: HTMLElement): void {
  const press = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
  document.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === "ArrowRight" || event.key === "PageDown") press("[rel=next]");
    else if (event.key === "ArrowLeft" || event.key === "PageUp") press("[rel=prev]");
    else if (event.key === "Escape" && document.fullscreenElement === null) press("[data-close]");
    else if (/^[1-9]$/.test(event.key)) press(`[data-key="${event.key}"]`);
    else return;
    event.preventDefault();
  });

  const offerFullScreen = () => {
    const full = root.querySelector<HTMLButtonElement>("[data-full]");
    if (full) full.hidden = !document.fullscreenEnabled || document.fullscreenElement !== null;
  };
  root.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-full]"))
      void document.documentElement.requestFullscreen();
  });
  document.addEventListener("fullscreenchange", offerFullScreen);
  document.addEventListener(partsExchanged, offerFullScreen);
  offerFullScreen();
}
