import { required } from "../bind.ts";

/** Writes a slider's value beside it while it is drawn. */
export function showValue(root: HTMLElement): void {
  const slider = required(root, "input", HTMLInputElement);
  const value = required(root, "output", HTMLOutputElement);
  const unit = value.dataset.unit ? ` ${value.dataset.unit}` : "";
  const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
  const show = () => {
    value.textContent = format.format(slider.valueAsNumber) + unit;
  };
  slider.addEventListener("input", show);
  // A browser may bring back an earlier value when the reader comes back to the page.
  show();
}
