import { partsExchanged } from "../bind.ts";
import { askAhead, pageAt } from "./ahead.ts";
import { addressChanged, addressIn, carry } from "./carry.ts";
import { exchange } from "./exchange.ts";

/**
 * Lets choices act at once: the page is fetched at the address that a choice leads to, and those of its parts are
 * exchanged that say something else there. Without it the same links and forms lead to the same addresses.
 */
export function changeInPlace(root: HTMLElement): void {
  let under = new AbortController();
  let shown = pageOf(location.href);

  async function show(address: string, remember: boolean): Promise<void> {
    under.abort();
    under = new AbortController();
    const { signal } = under;
    root.setAttribute("aria-busy", "true");
    try {
      const page = await pageAt(address, signal);
      if (signal.aborted) return;
      if (remember) history.pushState(null, "", address);
      shown = pageOf(address);
      await exchange(page, signal);
    } catch {
      // Whatever it is, the page itself can say it better.
      if (!signal.aborted) location.assign(address);
    }
    if (!signal.aborted) root.removeAttribute("aria-busy");
  }

  document.addEventListener("pointerover", askAhead);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-live]") : null;
    if (!(link instanceof HTMLAnchorElement) || isSpecial(event)) return;
    event.preventDefault();
    void show(link.href, true);
  });
  document.addEventListener("change", ({ target }) => {
    const form = target instanceof Element ? target.closest("form[data-live]") : null;
    if (form instanceof HTMLFormElement && hasName(target)) void show(addressIn(form, target.name), true);
  });
  // A link within the page is told as a step back would be, and asks for nothing new.
  addEventListener("popstate", () => {
    if (pageOf(location.href) !== shown) void show(location.href, false);
  });
  document.addEventListener(addressChanged, () => {
    shown = pageOf(location.href);
  });
  for (const changed of [addressChanged, partsExchanged])
    document.addEventListener(changed, () => carry(document));
}

/** An address but for the place on its page. */
const pageOf = (address: string): string => new URL(address, location.href).href.replace(/#.*$/, "");

const hasName = (field: EventTarget | null): field is HTMLSelectElement | HTMLInputElement =>
  field instanceof HTMLSelectElement || field instanceof HTMLInputElement;
const isSpecial = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
