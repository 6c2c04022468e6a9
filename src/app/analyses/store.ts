import type { Text } from "../../domain/language.ts";
import type { NewLink } from "./sharing/link.ts";

/** One municipality's saved work, as it is listed; what is in it is read at a version. */
export type Analysis = {
  readonly id: string;
  readonly name: Text;
  readonly created: Date;
  readonly edited: Date;
  readonly version: number;
  /** When it goes, unless it is edited before. */
  readonly keptUntil: Date;
};

/** Why a batch was made: by editing, by undoing or redoing the batch of a version, or to go back to one. */
export type Cause =
  | { readonly kind: "edit" }
  | { readonly kind: "undo" | "redo" | "restore"; readonly version: number };

/** Commands that were applied together. What they hold is the domain's; the store knows it as JSON. */
export type Batch = {
  readonly version: number;
  /** By which whoever sent it knows it: sent again, it is the same batch. */
  readonly key: string;
  readonly author: string;
  readonly at: Date;
  readonly cause: Cause;
  /** Whether it was made on an older version, and fitted all the same. */
  readonly merged: boolean;
  readonly commands: unknown;
  /** What takes it back. */
  readonly inverse: unknown;
  readonly touched: unknown;
};

/** A batch, as it is told of in the history. */
export type Step = Omit<Batch, "key" | "commands" | "inverse">;

export type NewAnalysis = Pick<Analysis, "id" | "name" | "created" | "keptUntil"> & {
  readonly state: unknown;
  readonly links: readonly NewLink[];
};

/** `taken`: somebody else has saved that version. `repeated`: the key has been used. `gone`: deleted meanwhile. */
export type Appended = "appended" | "taken" | "repeated" | "gone";

/** Where analyses are kept. Each call is whole or not at all, and lasts once it has answered. */
export type AnalysisStore = {
  readonly create: (made: NewAnalysis) => Promise<void>;
  readonly find: (id: string) => Promise<Analysis | null>;
  /** The last state that is written out whole, at the version or before it. */
  readonly snapshotBefore: (
    id: string,
    version: number,
  ) => Promise<{ readonly version: number; readonly state: unknown } | null>;
  /** In the order of their versions, both ends included. */
  readonly batches: (id: string, from: number, to: number) => Promise<readonly Batch[]>;
  /** The last so many, in the order of their versions. */
  readonly steps: (id: string, most: number) => Promise<readonly Step[]>;
  readonly batchByKey: (id: string, key: string) => Promise<Batch | null>;
  /** Adds the batch on top of the version before its own, and writes out the state that it leads to, if given. */
  readonly append: (
    id: string,
    batch: Batch,
    after: { readonly name: Text; readonly keptUntil: Date; readonly state?: unknown },
  ) => Promise<Appended>;
  /** For good: afterwards nothing of it is left in any file of the store. */
  readonly delete: (id: string) => Promise<void>;
  /** Deletes what has been kept for its time, and sessions not seen since `unseenSince`; gives the ids of analyses. */
  readonly expire: (now: Date, unseenSince: Date) => Promise<readonly string[]>;
};
