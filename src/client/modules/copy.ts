import { required } from "../bind.ts";

/** Lets a text be copied by a button, where the page came safely. */
export function copyText(root: HTMLElement): void {
  if (!("clipboard" in navigator)) return;
  const text = required(root, ".copied-text", HTMLElement);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-secondary";
  button.textContent = root.dataset.copy ?? "";
  const status = document.createElement("span");
  status.role = "status";
  button.addEventListener("click", async () => {
    const isCopied = await navigator.clipboard.writeText((text.textContent ?? "").trim()).then(
      () => true,
      () => false,
    );
    status.textContent = ` ${(isCopied ? root.dataset.copied : root.dataset.failed) ?? ""}`;
  });
  root.append(button, status);
}
