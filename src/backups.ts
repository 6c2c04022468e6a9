import type { Settings } from "./config.ts";
import { linesOf, writeWhole } from "./storage/backup/file.ts";
import type { Contents } from "./storage/backup/lines.ts";
import { restoreBackup } from "./storage/backup/restore.ts";
import { writeBackup } from "./storage/backup/write.ts";
import type { Database } from "./storage/database.ts";
import { openStore } from "./storage/open-store.ts";
import { steadily } from "./storage/trouble/steady.ts";

type Progress = (share: number) => void;

/** Everything that is saved, into a file. The store may be in use meanwhile. */
export const backUp = (settings: Settings, file: string, progress: Progress): Promise<Contents> =>
  withStore(settings, (database) =>
    writeWhole(file, (write) => writeBackup(database, new Date(), write, progress)),
  );

/** What a file holds, into a store that holds nothing yet. */
export const restore = (settings: Settings, file: string, progress: Progress): Promise<Contents> =>
  withStore(settings, (database) => {
    let times = 0;
    const lines = () => {
      const done = times++ / 2;
      return linesOf(file, (share) => progress(done + share / 2));
    };
    return restoreBackup(database, lines);
  });

async function withStore<T>(settings: Settings, work: (database: Database) => Promise<T>): Promise<T> {
  const { database } = await openStore(settings);
  try {
    return await steadily(() => work(database));
  } finally {
    await database.destroy();
  }
}
