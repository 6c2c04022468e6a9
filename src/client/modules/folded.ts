import { partsExchanged } from "../bind.ts";

/** Tells a part's modules that it goes, so that they may let go of what they hold. */
export const leaving = "tovholder:leaving";

type Fresh = { readonly version: string; readonly html: string };

/** What lies folded in a part, as the address has it now: put in when somebody unfolds or prints it. */
const waiting = new Map<HTMLElement, Fresh>();

/** Lets a part wait that is nothing but a closed fold; says whether it is. */
export function waitsFolded(part: HTMLElement, fresh: Fresh): boolean {
  const isFolded = part.querySelector(":scope > details:not([open])") !== null;
  if (isFolded) waiting.set(part, fresh);
  return isFolded;
}

/** Nothing waits for the part any more. */
export const isAsSeen = (part: HTMLElement): boolean => waiting.delete(part);

/** The fold itself stays, and its summary, which may have the focus. */
function putIn(part: HTMLElement): void {
  const fresh = waiting.get(part);
  const summary = part.querySelector("summary");
  if (fresh === undefined || summary === null) return;
  waiting.delete(part);
  for (const inner of part.querySelectorAll("[data-module]")) inner.dispatchEvent(new Event(leaving));
  const [told, ...content] = parsed(fresh.html).querySelector("details")?.children ?? [];
  summary.textContent = told?.textContent ?? "";
  while (summary.nextSibling) summary.nextSibling.remove();
  summary.after(...content);
  part.dataset.version = fresh.version;
  document.dispatchEvent(new Event(partsExchanged));
}

const unfold = ({ target }: Event): void => {
  const part = target instanceof Element ? target.closest<HTMLElement>("[data-part]") : null;
  if (part) putIn(part);
};
// Whether it was a click, a search on the page or a script.
addEventListener("toggle", unfold, true);
addEventListener("beforeprint", () => [...waiting.keys()].forEach(putIn));

/** Nodes of this document, parsed once. */
export const parsed = (html: string): DocumentFragment =>
  document.createRange().createContextualFragment(html);
