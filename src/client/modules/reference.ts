import { required } from "../bind.ts";
import { addressChanged } from "./carry.ts";
import { leaving } from "./folded.ts";

/** Completes a reference with what the server cannot know, its whole address and today, and lets it be copied. */
export function copyable(root: HTMLElement): void {
  const text = required(root, ".reference__text", HTMLElement);
  const address = required(root, ".reference__address", HTMLElement);
  const read = required(root, ".reference__read", HTMLElement);
  const { lang } = document.documentElement;
  const day = new Date().toLocaleDateString(lang === "en" ? "en-GB" : lang, { dateStyle: "long" });
  address.textContent = new URL(address.textContent, location.href).href;
  if (root.dataset.follows !== undefined) follow(root, address);
  read.textContent = `${read.dataset.told?.replace("{day}", day)}, `;
  // Only a page that came safely may write to the clipboard; on any other, a click on the text takes all of it.
  if (!("clipboard" in navigator)) return;

  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  button.textContent = root.dataset.copy ?? "";
  const status = document.createElement("span");
  status.className = "reference__status";
  status.role = "status";
  button.addEventListener("click", async () => {
    const isCopied = await navigator.clipboard.writeText((text.textContent ?? "").trim()).then(
      () => true,
      () => false,
    );
    status.textContent = (isCopied ? root.dataset.copied : root.dataset.failed) ?? "";
  });
  root.append(button, status);
}

/** Keeps the choices in an address those of the page, while a reader changes them. */
function follow(root: HTMLElement, address: HTMLElement): void {
  const bring = () => {
    const file = new URL(address.textContent);
    file.search = location.search;
    address.textContent = file.href;
  };
  document.addEventListener(addressChanged, bring);
  root.addEventListener(leaving, () => document.removeEventListener(addressChanged, bring), { once: true });
}
