import { partsExchanged } from "../bind.ts";
import { isAsSeen, leaving, parsed, waitsFolded } from "./folded.ts";

/** How much of a frame may go before the rest waits for the next. */
const frameMs = 8;

/**
 * Exchanges the parts that say something else on another page, given as its text, and keeps the reader where they were.
 * Only they are parsed, the uppermost first, and no frame waits for them all, nor for what lies folded.
 */
export async function exchange(page: string, signal: AbortSignal): Promise<void> {
  const focused = document.activeElement?.id;
  document.title = textOf(/<title>(.*?)<\/title>/.exec(page)?.[1] ?? "");
  let begun = performance.now();
  for (const part of document.querySelectorAll<HTMLElement>("[data-part]")) {
    const other = partIn(page, part.dataset.part ?? "");
    isAsSeen(part);
    if (other === null || other.version === part.dataset.version || waitsFolded(part, other)) continue;
    if (performance.now() - begun > frameMs) {
      await nextFrame();
      if (signal.aborted) return;
      begun = performance.now();
    }
    replace(part, other.html);
    if (focused && document.activeElement === document.body)
      document.getElementById(focused)?.focus({ preventScroll: true });
  }
  document.dispatchEvent(new Event(partsExchanged));
}

function replace(part: Element, html: string): void {
  for (const inner of part.querySelectorAll("[data-module]")) inner.dispatchEvent(new Event(leaving));
  const unfolded = unfoldedIn(part);
  const fresh = parsed(html);
  for (const fold of fresh.querySelectorAll("details")) {
    if (!unfolded.has(nameOf(fold))) continue;
    fold.open = true;
    fold.dataset.kept = "";
  }
  part.replaceWith(fresh);
}

/** A part as it is in a page's text, between the marks that the server puts round it. */
function partIn(page: string, name: string): { readonly version: string; readonly html: string } | null {
  const opening = `<div data-part="${name}" data-version="`;
  const start = page.indexOf(opening);
  const end = page.indexOf(`<!--end of ${name}-->`, start);
  if (start === -1 || end === -1) return null;
  const from = start + opening.length;
  return { version: page.slice(from, page.indexOf('"', from)), html: page.slice(start, end) };
}

/** What the reader had unfolded stays so. */
const unfoldedIn = (part: Element): ReadonlySet<string> =>
  new Set([...part.querySelectorAll<HTMLDetailsElement>("details[open]")].map(nameOf));

/** A section's own fold is known by the section, whatever it is called there; any other by its words. */
const nameOf = (fold: HTMLDetailsElement): string => {
  const words = fold.matches(".fold") ? "" : fold.querySelector("summary")?.textContent;
  return fold.id || `${fold.closest("section")?.id} ${words}`;
};

const textOf = (html: string): string => parsed(html).textContent ?? "";
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
