/** One municipality's saved work, as it is listed; what is in it is read at a version. */
export type Analysis = {
  readonly id: string;
  readonly name: string | null;
  readonly created: Date;
  readonly edited: Date;
  readonly version: number;
  readonly keptMonths: number;
  /** When it goes, unless it is edited or kept for longer. */
  readonly keptUntil: Date;
};

/** Why a batch was made: by editing, by undoing or redoing the batch of a version, or to go back to one. */
export type Cause =
  | { readonly kind: "edit" }
  | { readonly kind: "undo" | "redo" | "restore"; readonly version: number };

/** Commands that were applied together. `Parts` are theirs to read who made them; the store knows them as JSON. */
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
  readonly touched: readonly string[];
};

export type NewAnalysis = Pick<Analysis, "id" | "name" | "created" | "keptMonths"> & {
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
  readonly batchByKey: (id: string, key: string) => Promise<Batch | null>;
  /** Adds the batch on top of the version before its own, and writes out the state that it leads to, if given. */
  readonly append: (
    id: string,
    batch: Batch,
    after: { readonly name: string | null; readonly state?: unknown },
  ) => Promise<Appended>;
  readonly keepFor: (id: string, months: number) => Promise<void>;
  /** For good: afterwards nothing of it is left in any file of the store. */
  readonly delete: (id: string) => Promise<void>;
  /** Deletes what has been kept for its time, and sessions not seen since `unseenSince`; gives the ids of analyses. */
  readonly expire: (now: Date, unseenSince: Date) => Promise<readonly string[]>;
};

export const linkKinds = ["edit", "read", "internal"] as const;
export type LinkKind = (typeof linkKinds)[number];

export type Link = {
  readonly id: string;
  readonly kind: LinkKind;
  readonly name: string;
  readonly created: Date;
  readonly revoked: Date | null;
  readonly lastUsed: Date | null;
};

export type NewLink = Pick<Link, "id" | "kind" | "name" | "created"> & { readonly tokenHash: string };

/** A link that leads to an analysis, and has not been revoked. */
export type Way = { readonly analysis: string; readonly link: string; readonly kind: LinkKind };

export type MyAnalysis = Analysis & { readonly kind: LinkKind };

/** Where links are kept, and which browsers have opened them. Tokens and cookies are known by their hashes only. */
export type LinkStore = {
  readonly links: (analysis: string) => Promise<readonly Link[]>;
  readonly add: (analysis: string, link: NewLink) => Promise<void>;
  /** Whether there was such a link of the analysis to revoke. */
  readonly revoke: (analysis: string, link: string, at: Date) => Promise<boolean>;
  readonly wayBy: (tokenHash: string) => Promise<Way | null>;
  readonly used: (link: string, at: Date) => Promise<void>;
  /** Lets whoever bears the session's cookie in by the link, from now on. */
  readonly grant: (session: string, link: string, at: Date) => Promise<void>;
  /** By which links the session may enter the analysis. */
  readonly waysOf: (session: string, analysis: string) => Promise<readonly Way[]>;
  readonly analysesOf: (session: string) => Promise<readonly MyAnalysis[]>;
};
