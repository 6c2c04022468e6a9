import { exchange } from "./exchange.ts";

/** The page's steps, wherever they stand when a key is pressed. */
let listensToKeys = false;

/**
 * Sends a form in the background, and exchanges the parts of the page that say something else afterwards: what came back with a
 * fault too. Without it the same form is sent, and the whole page comes.
 */
export function sendInPlace(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) throw new Error("send is for a form");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.dataset.sending !== undefined) return;
    form.dataset.sending = "";
    void send(form, event.submitter);
  });
  if (!listensToKeys) document.addEventListener("keydown", stepByKeys);
  listensToKeys = true;
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) body.append(name, String(value));
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    const page = await answer.text();
    if (!page.includes("data-part=")) throw new Error("no page of ours");
    if (answer.redirected) history.replaceState(null, "", answer.url);
    await exchange(page, new AbortController().signal);
    if (answer.redirected) goOnAt(form.dataset.goesOnAt ?? "");
  } catch {
    // Sent as any form is, the page itself says what is the matter. It bears the same key, so nothing is done twice.
    form.submit();
  } finally {
    delete form.dataset.sending;
  }
}

/** The keyboard goes on where the work does. */
function goOnAt(id: string): void {
  const place = document.getElementById(id);
  const within = place?.querySelector<HTMLElement>("a[href]") ?? place;
  for (let at = within?.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  within?.focus();
}

/** Ctrl+Z and Ctrl+Shift+Z take back and do again, but in a field, where they are the field's own. */
function stepByKeys(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
  if (document.activeElement?.matches("input:not([type=checkbox]), textarea, select")) return;
  const form = document.querySelector<HTMLFormElement>(`form[data-step=${event.shiftKey ? "redo" : "undo"}]`);
  if (form === null) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector("button"));
}
