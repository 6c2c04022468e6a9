import { holdsWords } from "../../texts/holds-words.ts";
import { required } from "../bind.ts";

/** Looks on the page for the words while they are typed: hides what does not hold them, and unfolds what does. */
export function findOnPage(form: HTMLElement): void {
  const input = required(form, "input[type=search]", HTMLInputElement);
  const told = required(form, "[role=status]", HTMLElement);
  const { counted = "", none = "" } = form.dataset;
  const items = [...document.querySelectorAll<HTMLElement>("[data-find]")].map((element) => ({
    element,
    // A word that belongs to it but stands elsewhere is in the attribute.
    text: `${element.dataset.find} ${element.textContent}`,
  }));
  const groups = document.querySelectorAll<HTMLElement>("[data-find-group]");
  const folds = document.querySelectorAll<HTMLDetailsElement>("[data-find-fold]");

  const find = () => {
    const words = input.value.trim();
    for (const { element, text } of items) element.hidden = !holdsWords(text, words);
    for (const group of groups) group.hidden = !group.querySelector("[data-find]:not([hidden])");
    for (const fold of folds)
      fold.open = words !== "" && !fold.closest("[hidden]") && holdsWords(fold.textContent ?? "", words);
    const shown = items.filter(({ element }) => !element.hidden).length;
    told.textContent =
      words === ""
        ? ""
        : shown === 0
          ? none
          : counted.replace("{shown}", String(shown)).replace("{total}", String(items.length));
  };
  input.addEventListener("input", find);
  // A browser may bring back earlier words when the reader comes back to the page.
  if (input.value !== input.defaultValue) find();
}
