import { leaving } from "./exchange.ts";

/** The keys that turn slides: arrows and page keys, a model's number, Escape to close. */
export function turnByKeys(slide: HTMLElement): void {
  const gone = new AbortController();
  slide.addEventListener(leaving, () => gone.abort(), { once: true });

  const press = (selector: string) => slide.querySelector<HTMLElement>(selector)?.click();
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === "ArrowRight" || event.key === "PageDown") press("[rel=next]");
      else if (event.key === "ArrowLeft" || event.key === "PageUp") press("[rel=prev]");
      else if (event.key === "Escape" && document.fullscreenElement === null) press("[data-close]");
      else if (/^[1-9]$/.test(event.key)) press(`[data-key="${event.key}"]`);
      else return;
      event.preventDefault();
    },
    { signal: gone.signal },
  );

  const full = slide.querySelector<HTMLButtonElement>("[data-full]");
  if (full === null || !document.fullscreenEnabled) return;
  full.hidden = document.fullscreenElement !== null;
  full.addEventListener("click", async () => {
    await document.documentElement.requestFullscreen();
    full.hidden = true;
  });
}
