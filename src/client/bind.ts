/** What a client module does with the element that names it. */
type ClientModule = (root: HTMLElement) => void;

/** Client modules by the name that `data-module` gives them, each loaded only by pages that ask for it. */
export type ClientModules = Readonly<Record<string, () => Promise<ClientModule>>>;

/** Told to the document when parts of the page have been exchanged for others. */
export const partsExchanged = "tovholder:exchanged";

const started = new WeakSet<HTMLElement>();

/** Starts each module that the page names and that has not begun. A page that names one that is not there is broken, and says so. */
export async function bind(page: ParentNode, modules: ClientModules): Promise<void> {
  const roots = [...page.querySelectorAll<HTMLElement>("[data-module]")].filter((root) => !started.has(root));
  for (const root of roots) started.add(root);
  await Promise.all(
    roots.map(async (root) => {
      const name = root.dataset.module ?? "";
      const load = modules[name];
      if (!load) throw new Error(`unknown client module: ${name}`);
      const start = await load();
      start(root);
    }),
  );
}

/** The element inside `root` that a module cannot do without. */
export function required<E extends Element>(root: ParentNode, selector: string, kind: new () => E): E {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`no ${kind.name} at ${selector}`);
  return element;
}
