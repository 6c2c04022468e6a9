import { criterionIds } from "../../domain/organisation/decisions.ts";

/** Told to the document when a module has changed the address. */
export const addressChanged = "tovholder:address";

/** What a reader can choose, by its name in an address, in the order in which addresses tell it. */
const choices = [
  "organisation",
  "level",
  "unit",
  "moved",
  "step",
  "lens",
  "scope",
  "mode",
  ...criterionIds,
] as const;

/**
 * Brings the choices in the address into every link and form that carries them: all or those that `data-carries` names,
 * but for those that `data-sets` names, which are its own affair.
 */
export function carry(page: ParentNode): void {
  const chosen = new URL(location.href).searchParams;
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[data-carries]"))
    link.href = carried(link, link.href, chosen);
  for (const form of page.querySelectorAll<HTMLFormElement>("form[data-carries]")) carryIn(form, chosen);
}

function carried(link: HTMLElement, href: string, chosen: URLSearchParams): string {
  const address = new URL(href);
  const own = named(link.dataset.sets);
  const query = new URLSearchParams();
  const taken = link.dataset.carries ? named(link.dataset.carries) : choices;
  for (const name of choices) {
    const from = own.includes(name) ? address.searchParams : taken.includes(name as string) ? chosen : null;
    const value = from?.get(name);
    if (value !== null && value !== undefined) query.set(name, value);
  }
  for (const [name, value] of address.searchParams)
    if (!choices.some((choice) => choice === name)) query.append(name, value);
  address.search = query.toString();
  return address.pathname + address.search + address.hash;
}

const named = (names: string | undefined): readonly string[] => names?.split(" ") ?? [];

/** A form bears hidden whatever is chosen elsewhere. */
function carryIn(form: HTMLFormElement, chosen: URLSearchParams): void {
  for (const old of form.querySelectorAll<HTMLInputElement>("input[type=hidden]")) old.remove();
  for (const name of choices) {
    const value = chosen.get(name);
    if (value === null || form.elements.namedItem(name) !== null) continue;
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.prepend(input);
  }
}

/** What means nothing in another municipality. */
const ofOneMunicipality = ["unit", "moved", "step"];

/** Where a form leads: its fields as they stand, without those that stand as they start. */
export function addressIn(form: HTMLFormElement, changed: string): string {
  const address = new URL(form.action);
  const gone = changed === "organisation" ? ofOneMunicipality : [];
  address.hash = "";
  address.search = "";
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const start =
      field instanceof HTMLElement ? field.closest<HTMLElement>("[data-start]")?.dataset.start : undefined;
    if (value !== start && !gone.includes(name)) address.searchParams.set(name, String(value));
  }
  return address.pathname + address.search;
}
