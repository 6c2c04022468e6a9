import { partsExchanged } from "../bind.ts";

/** The full account, which the server writes: fetched anew when it is open and what it was written for has changed. */
export function renewing(account: HTMLDetailsElement): Readonly<Record<"isOld" | "isWanted", () => void>> {
  let isOld = false;
  let under = new AbortController();

  async function renew(): Promise<void> {
    under.abort();
    under = new AbortController();
    const { signal } = under;
    const answer = await fetch(location.href, { signal, headers: { Accept: "text/html" } }).catch(() => null);
    if (answer === null || signal.aborted) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const written = page.querySelector('[data-ranking="account"] > .details__content');
    if (written === null || signal.aborted) return;
    account.querySelector(":scope > .details__content")?.replaceWith(document.importNode(written, true));
    document.dispatchEvent(new Event(partsExchanged));
    delete account.dataset.old;
    isOld = false;
  }

  const isWanted = () => {
    if (isOld && account.open) void renew();
  };
  account.addEventListener("toggle", isWanted);
  return {
    isOld() {
      isOld = true;
      under.abort();
      account.dataset.old = "";
    },
    isWanted,
  };
}
