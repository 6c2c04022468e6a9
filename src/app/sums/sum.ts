/** Told the share that is done, from 0 to 1, now and then. */
export type Progress = (share: number) => void;

/** A sum that may be heavy: where it is done is decided by whether it `isQuick`, that is done in some 20 ms. */
export type Sum<Input, Output> = {
  readonly isQuick: (input: Input) => boolean;
  readonly compute: (input: Input, progress: Progress) => Output;
};
