import { expect } from "chai";
import fc from "fast-check";
import { nextUnit, streamOf } from "../../../../src/domain/random/stream.ts";
import {
  clustersOf,
  reasonableSilhouette,
  WeightRows,
} from "../../../../src/domain/workshop/agreement/clusters/clusters.ts";
import {
  distancesBetween,
  partitionAround,
} from "../../../../src/domain/workshop/agreement/clusters/medoids.ts";
import { sampleOf } from "../../../../src/domain/workshop/agreement/clusters/sample.ts";
import { meanSilhouette } from "../../../../src/domain/workshop/agreement/clusters/silhouette.ts";

const line = (values: readonly number[]) => values.map((value) => [value]);

describe("partitioning around medoids", () => {
  it("finds the least sum of distances that there is, on small lines", () => {
    const least = (values: readonly number[], clusters: number) => {
      const cost = (medoids: readonly number[]) =>
        values.reduce(
          (sum, v) => sum + Math.min(...medoids.map((m) => Math.abs(v - (values[m] as number)))),
          0,
        );
      const choices = values.flatMap((_, a) => values.slice(a + 1).map((_, b) => [a, a + 1 + b]));
      expect(clusters).to.equal(2);
      return { all: Math.min(...choices.map(cost)), cost };
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 9 }), (values) => {
        const { medoids, members } = partitionAround(distancesBetween(line(values)), values.length, 2);
        const { all, cost } = least(values, 2);
        // A local search may stop a step short of the best, never at twice of it here.
        expect(cost(medoids)).at.most(1.5 * all + 1e-9);
        values.forEach((value, row) => {
          const to = (medoid: number) => Math.abs(value - (values[medoid] as number));
          expect(to(medoids[members[row] as number] as number)).to.equal(Math.min(...medoids.map(to)));
        });
      }),
    );
  });

  it("takes the middle of each of two heaps", () => {
    const { medoids } = partitionAround(distancesBetween(line([0, 1, 2, 10, 11, 12])), 6, 2);
    expect([...medoids].sort()).to.deep.equal([1, 4]);
  });
});

describe("the silhouette", () => {
  it("is the mean of (b - a) / max(a, b), by hand", () => {
    const partition = { medoids: [0, 2], members: Int32Array.of(0, 0, 1) };
    // 0 and 1 together, 10 alone: (10 - 1)/10, (9 - 1)/9, and 0 for the one alone.
    expect(meanSilhouette(distancesBetween(line([0, 1, 10])), partition)).closeTo(
      (9 / 10 + 8 / 9) / 3,
      1e-12,
    );
  });
});

describe("clusters of weights", () => {
  const bridge = [
    [8, 1, 1],
    [7, 2, 1],
    [8, 2, 0],
    [9, 1, 0],
  ];
  const direction = [
    [0, 1, 9],
    [1, 1, 8],
    [0, 2, 8],
  ];

  it("are found where people weigh in two ways, the larger first", () => {
    const answer = clustersOf([...direction, ...bridge]);
    if (answer.kind !== "clusters") throw new Error(answer.why);
    expect(answer.clusters.map(({ members }) => members)).to.deep.equal([
      [3, 4, 5, 6],
      [0, 1, 2],
    ]);
    expect(answer.silhouette).above(0.8);
    expect(answer.clusters[0]?.weights.reduce((sum, weight) => sum + weight, 0)).closeTo(1, 1e-12);
  });

  it("do not depend on whether people share out 1, 10 or 100 points", () => {
    const answer = clustersOf([...bridge, ...direction.map((row) => row.map((weight) => weight / 10))]);
    expect(answer.kind).to.equal("clusters");
  });

  it("are denied where few answered, all weigh alike, or weights lie evenly", () => {
    expect(clustersOf([])).to.deep.equal({
      ...{ kind: "no-clusters", why: "too-few" },
      ...{ silhouette: null, sampled: null },
    });
    expect(clustersOf(bridge)).to.deep.include({ why: "too-few" });
    expect(clustersOf(Array.from({ length: 9 }, () => [1, 1, 1]))).to.deep.include({ why: "unclear" });
    const even = Array.from({ length: 121 }, (_, at) => [at % 11, Math.floor(at / 11)])
      .filter(([a = 0, b = 0]) => a + b <= 10)
      .map(([a = 0, b = 0]) => [a, b, 10 - a - b]);
    expect(clustersOf(even)).to.deep.include({ why: "unclear" });
  });

  it("are denied where one outlier would be a group of its own", () => {
    expect(clustersOf([...bridge, ...bridge, [0, 0, 10]])).to.deep.include({ why: "outliers" });
  });

  it("are not lost for one outlier beside two clear groups", () => {
    const answer = clustersOf([...bridge, ...direction, [0, 10, 0]]);
    if (answer.kind !== "clusters") throw new Error(answer.why);
    expect(answer.clusters.map(({ members }) => members.length)).to.deep.equal([5, 3]);
  });

  it("are denied where people spread evenly between two criteria, though any cut looks clear", () => {
    const evenly = Array.from({ length: 20 }, (_, at) => [at, 19 - at]);
    const answer = clustersOf(evenly);
    expect(answer).to.deep.include({ kind: "no-clusters", why: "chance" });
    expect(answer.silhouette).above(reasonableSilhouette);
    expect(clustersOf(evenly.filter((_, at) => at < 6 || at > 13)).kind).to.equal("clusters");
  });

  it("are found in one of twenty crowds without any, at most", () => {
    const stream = streamOf(7, "crowds");
    const crowds = Array.from({ length: 100 }, () =>
      Array.from({ length: 12 }, () => {
        const first = nextUnit(stream);
        return [first, 1 - first];
      }),
    );
    const found = crowds.filter((crowd) => clustersOf(crowd).kind === "clusters").length;
    // Of 100 at a chance of 1 in 20, more than 12 would be seen once in 1,000 times.
    expect(found).most(12);
  });

  it("are sought among a thousand drawn by chance where more answered, and all belong to one", () => {
    const stream = streamOf(9, "many");
    const many = Array.from({ length: 1_200 }, (_, at) =>
      [0, 1, 2].map((criterion) => nextUnit(stream) + (criterion === at % 3 ? 9 : 0)),
    );
    const found = clustersOf(many);
    if (found.kind !== "clusters") throw new Error(found.why);
    expect(found.sampled).to.equal(1_000);
    expect(found.clusters.map(({ members }) => members.length)).to.deep.equal([400, 400, 400]);
    expect(found.clusters.every(({ medoid, members }) => members.includes(medoid))).to.equal(true);
  });

  it("are sought among all up to a thousand, and of more among the same at each asking", () => {
    expect(sampleOf(1_000)).to.deep.equal(Array.from({ length: 1_000 }, (_, row) => row));
    const drawn = sampleOf(2_500);
    expect(drawn).to.have.length(1_000);
    expect(new Set(drawn).size).to.equal(1_000);
    expect(sampleOf(2_500)).to.deep.equal(drawn);
  });

  it("take weights of the same criteria only", () => {
    expect(WeightRows.safeParse([[1, 2], [1]]).success).to.equal(false);
    expect(WeightRows.safeParse([[1, -1]]).success).to.equal(false);
  });
});
