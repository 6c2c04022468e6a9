let ahead:
  | { readonly address: string; readonly page: Promise<string>; readonly stop: () => void }
  | undefined;

/** The page at an address as text: the one asked for ahead, if it is that. */
export function pageAt(address: string, signal: AbortSignal): Promise<string> {
  const page = ahead?.address === address ? ahead.page : asked(address, signal);
  if (ahead?.address !== address) ahead?.stop();
  ahead = undefined;
  return page;
}

/**
 * Asks for the page that a link leads to when the pointer comes to it, so that a click finds it here. Never for more than
 * one at a time, and not for who saves data.
 */
export function askAhead({ target }: Event): void {
  const link = target instanceof Element ? target.closest("a[data-live]:not([aria-current])") : null;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!(link instanceof HTMLAnchorElement) || link.href === ahead?.address || connection?.saveData) return;
  ahead?.stop();
  const under = new AbortController();
  const page = asked(link.href, under.signal);
  // Who clicks is told; nobody else needs to know.
  page.catch(() => {});
  ahead = { address: link.href, page, stop: () => under.abort() };
}

async function asked(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal, headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}
