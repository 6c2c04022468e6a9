/** A mean over samples, and its standard error. */
export type Mean = { readonly mean: number; readonly error: number };

/** From the sum and the sum of squares of so many samples. */
export function meanFrom(sum: number, squares: number, samples: number): Mean {
  const mean = sum / samples;
  return { mean, error: Math.sqrt(Math.max(0, squares / samples - mean * mean) / samples) };
}

export type RunningMean = {
  readonly add: (values: Float64Array, length: number) => void;
  readonly soFar: () => Mean;
};

/** Counts from the first sample, so that little is lost to rounding and equal samples have no error at all. */
export function runningMean(): RunningMean {
  let samples = 0;
  let origin = 0;
  let sum = 0;
  let squares = 0;
  return {
    add(values, length) {
      if (samples === 0) origin = values[0] as number;
      samples += length;
      let blockSum = 0;
      let blockSquares = 0;
      for (let at = 0; at < length; at++) {
        const distance = (values[at] as number) - origin;
        blockSum += distance;
        blockSquares += distance * distance;
      }
      sum += blockSum;
      squares += blockSquares;
    },
    soFar() {
      const { mean, error } = meanFrom(sum, squares, samples);
      return { mean: origin + mean, error };
    },
  };
}
