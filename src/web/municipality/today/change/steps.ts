/** What may be undone and redone, as forms. */
export type Steps = {
  readonly token: string;
  readonly key: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly history: string;
  /** Why the last one could not be, if it could not. */
  readonly fault: string | null;
};
