/** Fills what a printed page begins or ends with, as the page stands when it is printed: the choices made, or address and date. */
export function fillForPrint(root: HTMLElement): void {
  const text = root.dataset.text ?? "";
  addEventListener("beforeprint", () => {
    root.textContent =
      root.dataset.printed === "chosen"
        ? text.replace("{chosen}", chosenOn(document).join(" · "))
        : `${text.replace("{address}", location.href)} · ${today()}`;
  });
}

/** What stands in every choice of the page, in words; of the sliders only while they count. */
function chosenOn(page: Document): readonly string[] {
  const marked = [
    ...page.querySelectorAll<HTMLElement>(
      '.live :is([aria-current="true"].chip, option:checked:not([value=""]), input:checked)',
    ),
  ];
  const words = marked.map((choice) =>
    choice instanceof HTMLInputElement ? choice.labels?.[0]?.textContent : choice.textContent,
  );
  const isUnused = page.querySelector<HTMLInputElement>('input[name="mode"][value="none"]')?.checked ?? true;
  const sliders = isUnused ? [] : [...page.querySelectorAll<HTMLInputElement>('.live input[type="range"]')];
  const weights = sliders.map((slider) => `${slider.labels?.[0]?.textContent?.trim()} ${slider.value}`);
  return [...words.map((word) => word?.trim() ?? "").filter((word) => word !== ""), ...weights];
}

const today = () =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(new Date());
