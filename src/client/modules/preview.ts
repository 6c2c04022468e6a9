import { required } from "../bind.ts";
import { exchange } from "./exchange.ts";

/** How long somebody who types has to rest. */
const restMs = 250;

/**
 * Shows what the form would make while it is filled in, as its button "show" does without a script: by sending it, so that
 * nothing of it comes into an address.
 */
export function showAsTyped(root: HTMLElement): void {
  const form = required(root, "form", HTMLFormElement);
  const button = required(form, "button[name=show]", HTMLButtonElement);
  const place = required(root, "#preview", HTMLElement);
  const heard = required(root, "[data-preview=heard]", HTMLElement);
  let under = new AbortController();
  let rest: ReturnType<typeof setTimeout> | undefined;

  async function show(): Promise<void> {
    clearTimeout(rest);
    under.abort();
    under = new AbortController();
    const { signal } = under;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, button)) body.append(name, String(value));
    place.ariaBusy = "true";
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body,
        signal,
        headers: { Accept: "text/html" },
      });
      if (answer.ok) await exchange(await answer.text(), signal);
    } catch {
      // The next letter asks again, and the form can still be sent.
    }
    if (signal.aborted) return;
    place.ariaBusy = null;
    heard.textContent = place.querySelector("[data-preview=told], figure h3")?.textContent ?? "";
  }

  form.addEventListener("input", () => {
    clearTimeout(rest);
    rest = setTimeout(show, restMs);
  });
  form.addEventListener("submit", (event) => {
    if (event.submitter !== button) return;
    event.preventDefault();
    void show().then(() => place.focus());
  });
}
