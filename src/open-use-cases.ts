import { randomBytes } from "node:crypto";
import { answersIn } from "./answer-elsewhere.ts";
import { shareLibrary } from "./answer-in-thread.ts";
import { type SavedAnalyses, savedAnalysesIn } from "./app/analyses/saved-analyses.ts";
import { type Room, roomsFor } from "./app/kept/room.ts";
import { type UseCases, useCasesOf } from "./app/use-cases.ts";
import type { DrawPng } from "./files/png.ts";
import { loadLibrary } from "./library.ts";
import { analysisStore } from "./storage/analyses/analysis-store.ts";
import { linkStore } from "./storage/analyses/link-store.ts";
import { boundsStore } from "./storage/bounds-store.ts";
import { answers, type Database } from "./storage/database.ts";
import { measuresVersion } from "./storage/measures-version.ts";
import { patient, type Report } from "./storage/patient-store.ts";
import type { AnswerElsewhere } from "./web/api/answer.ts";
import { computationsIn } from "./workers/computations.ts";
import { picturesIn } from "./workers/pictures.ts";
import { createPool, type PoolSettings } from "./workers/pool.ts";

/** The use cases and the drawing of pictures, on threads of their own. */
type OpenUseCases = {
  readonly useCases: UseCases;
  readonly drawPng: DrawPng;
  readonly answerElsewhere: AnswerElsewhere;
  /** What is kept for everybody shares it. */
  readonly room: Room;
  readonly analyses: SavedAnalyses;
  /** Whether the store answers. */
  readonly ready: () => Promise<boolean>;
  /** Stops the computations and closes the store. */
  readonly close: () => Promise<void>;
};

type Means = { readonly database: Database; readonly report: Report; readonly pool?: PoolSettings };

export function openUseCases({ database, report, pool }: Means): OpenUseCases {
  const library = loadLibrary();
  shareLibrary(library);
  const workers = createPool(pool);
  const rooms = roomsFor();
  const store = patient(boundsStore(database), { report });
  return {
    useCases: useCasesOf({
      library,
      rooms,
      computations: computationsIn(workers),
      threads: workers.threads,
      store,
      measures: measuresVersion(),
    }),
    drawPng: picturesIn(workers, rooms.house),
    answerElsewhere: answersIn(workers, rooms.strangers),
    room: rooms.house,
    analyses: savedAnalysesIn({
      store: analysisStore(database),
      links: linkStore(database),
      room: rooms.strangers,
      chance: randomBytes,
      now: () => new Date(),
    }),
    ready: () => answers(database),
    async close() {
      await workers.close();
      store.close();
      await database.destroy();
    },
  };
}
