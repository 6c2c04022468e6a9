import { AsyncLocalStorage } from "node:async_hooks";

/**
 * On whose behalf something is computed: somebody who waits for a page, a program that asks the API from an address, or
 * the house itself, which waits its turn like a page but is never refused.
 */
export type Asker = { readonly kind: "page" | "program" | "house"; readonly address: string };

const house: Asker = { kind: "house", address: "" };
const asking = new AsyncLocalStorage<Asker>();

/** Whatever `work` begins is done on this behalf. */
export const askedBy = <T>(asker: Asker, work: () => T): T => asking.run(asker, work);

/** On whose behalf the present work is done; the house's own, if nobody said. */
export const presentAsker = (): Asker => asking.getStore() ?? house;
