import { type Access, mayEdit } from "../sharing/access.ts";
import type { AnalysisStore } from "../store.ts";

/** Deletes an analysis with its history, its links and who had opened them. There is no way back. */
export type Delete = (access: Access) => Promise<void>;

export const deleting =
  (store: AnalysisStore): Delete =>
  async (access) =>
    store.delete(mayEdit(access).analysis);

/** Deletes what has been kept for its time; tells how many analyses that were. */
export type Expire = () => Promise<number>;

const forgetUnseenAfterMs = 400 * 24 * 3_600_000;

export const expiring =
  (store: AnalysisStore, now: () => Date): Expire =>
  async () => {
    const gone = await store.expire(now(), new Date(now().getTime() - forgetUnseenAfterMs));
    return gone.length;
  };
