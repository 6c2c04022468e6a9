import { required } from "../bind.ts";

/** Completes the address in a reference, which the server cannot know, and lets the whole be copied. */
export function copyable(root: HTMLElement): void {
  const text = required(root, ".reference__text", HTMLElement);
  const address = required(root, ".reference__address", HTMLElement);
  address.textContent = new URL(address.textContent, location.href).href;
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
    const isCopied = await navigator.clipboard.writeText(text.innerText.trim()).then(
      () => true,
      () => false,
    );
    status.textContent = (isCopied ? root.dataset.copied : root.dataset.failed) ?? "";
  });
  root.append(button, status);
}
