import { nextExponential } from "../src/domain/random/exponential.ts";
import { streamOf } from "../src/domain/random/stream.ts";
import { SuppressionQuestion } from "../src/domain/suppression/question.ts";
import { suppress } from "../src/domain/suppression/suppress.ts";
import { type BenchLine, median, milliseconds, rounded } from "./measure.ts";

export const name = "suppress";

const rows = 200;
const columns = 5;

/**
 * Counts of mean 8, so that nearly half of them are small: the hardest that still leaves something to show.
 */
export async function run(): Promise<readonly BenchLine[]> {
  const times = Array.from({ length: 6 }, (_, seed) => {
    const stream = streamOf(seed, "counts");
    const counts = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.floor(8 * nextExponential(stream))),
    );
    const question = SuppressionQuestion.parse({
      tables: [
        {
          id: "units",
          rowDimension: "unit",
          columnDimension: "level",
          rows: counts.map((_, row) => `unit ${row}`),
          columns: counts[0]?.map((_, column) => `level ${column}`),
          counts,
        },
      ],
    });
    return milliseconds(() => suppress(question));
  });
  return [
    { name, value: rounded(median(times.slice(1)) / 1000), unit: "s for 200 × 5 with totals", goal: "<= 1" },
  ];
}
