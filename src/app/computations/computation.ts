import { mean } from "d3-array";

/** Told the share that is done, from 0 to 1, now and then. */
export type Progress = (share: number) => void;

/** Does all of it side by side. `tell` hears the mean of the shares that are done, and 1 for what has ended. */
export function sideBySide<Outputs extends readonly unknown[]>(
  jobs: { readonly [At in keyof Outputs]: (progress: Progress) => Promise<Outputs[At]> },
  tell: Progress,
): Promise<Outputs> {
  const shares = jobs.map(() => 0);
  const done = jobs.map(async (job, at) => {
    const tellPart: Progress = (share) => {
      shares[at] = share;
      tell(mean(shares) ?? 0);
    };
    const output = await job(tellPart);
    tellPart(1);
    return output;
  });
  return Promise.all(done) as unknown as Promise<Outputs>;
}

/** A computation that may be heavy: where it is done is decided by whether it `isQuick`, that is done in some 20 ms. */
export type Computation<Input, Output> = {
  readonly isQuick: (input: Input) => boolean;
  readonly compute: (input: Input, progress: Progress) => Output;
};
