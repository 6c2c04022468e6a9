import { required } from "../bind.ts";
import { addressChanged } from "./carry.ts";

/** Lets the answer follow the sliders. What that takes is fetched when the sliders come near, or when one is touched. */
export function followSliders(root: HTMLElement): void {
  const form = required(root, '[data-ranking="form"]', HTMLFormElement);
  let begun: Promise<() => void> | undefined;
  const begin = () => {
    begun ??= import("./answering.ts").then(({ answering }) => answering(root, form));
    return begun;
  };
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      void begin();
    },
    { rootMargin: "100% 0%" },
  );
  near.observe(root);

  form.addEventListener("input", async ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "range") useWeights(form);
    rememberIn(form);
    noLongerAsWritten(form);
    (await begin())();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}

/** Whoever moves a slider means it. */
function useWeights(form: HTMLFormElement): void {
  if (new FormData(form).get("mode") === "none")
    required(form, 'input[name="mode"][value="exact"]', HTMLInputElement).checked = true;
}

/** What the server wrote is exchanged for what it writes at another address, though the two may be the same. */
function noLongerAsWritten(form: HTMLFormElement): void {
  form.closest<HTMLElement>("[data-part]")?.setAttribute("data-version", "");
}

/** Keeps the view in the address, so that a link to it shows the same. What stands as it started is left out. */
function rememberIn(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name === "" || field.type === "hidden") continue;
    if (field.type === "radio" && !field.checked) continue;
    const start = field.closest<HTMLElement>("[data-start]")?.dataset.start;
    if (field.value === start) address.searchParams.delete(field.name);
    else address.searchParams.set(field.name, field.value);
  }
  history.replaceState(null, "", address);
  document.dispatchEvent(new Event(addressChanged));
}
