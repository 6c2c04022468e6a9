import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type UseCases, useCasesOf } from "./app/use-cases.ts";
import { loadLibrary } from "./library.ts";
import { boundsStore } from "./storage/bounds-store.ts";
import { answers, openDatabase } from "./storage/database.ts";
import { measuresVersion } from "./storage/measures-version.ts";
import { createPool, type PoolSettings } from "./workers/pool.ts";
import { sumsIn } from "./workers/sums.ts";

/** The use cases on a store and a pool of their own. */
export type OpenUseCases = {
  readonly useCases: UseCases;
  /** Whether the store answers. */
  readonly ready: () => Promise<boolean>;
  /** Stops the sums and closes the store. */
  readonly close: () => Promise<void>;
};

export async function openUseCases(dataFolder: string, pool?: PoolSettings): Promise<OpenUseCases> {
  mkdirSync(dataFolder, { recursive: true });
  const database = await openDatabase(join(dataFolder, "tovholder.sqlite"));
  const workers = createPool(pool);
  return {
    useCases: useCasesOf({
      library: loadLibrary(),
      sums: sumsIn(workers),
      threads: workers.threads,
      store: boundsStore(database),
      measures: measuresVersion(),
    }),
    ready: () => answers(database),
    async close() {
      await workers.close();
      await database.destroy();
    },
  };
}
