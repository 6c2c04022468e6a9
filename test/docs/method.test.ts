import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { sharedCounts } from "../../src/domain/sharing/counts/shared-counts.ts";
import { SuppressionSettings } from "../../src/domain/suppression/table.ts";
import { apiRoutes } from "../../src/web/api/routes.ts";
import { testApp, testServices } from "../support/services.ts";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, "docs/method.md"), "utf8");

/** What has no address of its own is asked of the function that pages use. */
const functions: Readonly<Record<string, (question: never) => unknown>> = {
  "shared-counts": ({ units, areas, settings = {} }: SharedCountsQuestion) => {
    const { published, children } = sharedCounts(units, areas, SuppressionSettings.parse(settings));
    return { published, children: Object.fromEntries(children) };
  },
};
type SharedCountsQuestion = {
  readonly units: Parameters<typeof sharedCounts>[0];
  readonly areas: Parameters<typeof sharedCounts>[1];
  readonly settings?: object;
};

/** A question to an address of the API, and as much of its answer as the page shows. */
type Example = {
  readonly section: string;
  readonly address: string;
  readonly question: string;
  readonly answer: string;
};

const examples: readonly Example[] = text.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```json ([\w/-]+)\n(.*?)^```\s+^```json answer\n(.*?)^```/gms)].map(
    ([, address = "", question = "", answer = ""]) => ({
      section: section.split("\n", 1)[0] ?? "",
      address,
      question,
      answer,
    }),
  ),
);

describe("docs/method.md", () => {
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    app = await testApp({}, [{ router: apiRoutes(await testServices()) }]);
  });

  it("has an example in nearly every section, and none that stands alone", () => {
    expect(examples.length).to.be.above(8);
    const fences = [...text.matchAll(/^```json /gm)].length;
    expect(fences).to.equal(2 * examples.length);
  });

  it("says of each section where in the code its numbers are made", () => {
    const sections = text.split(/^## /m).slice(1);
    for (const section of sections) {
      const [, places = ""] = /^\*\*Where\.\*\* (.*)\.$/m.exec(section) ?? [];
      const paths = [...places.matchAll(/`([^`]+)`/g)].map(([, path]) => path as string);
      expect(paths, section.split("\n", 1)[0]).not.to.deep.equal([]);
      for (const path of paths) expect(existsSync(join(root, path)), path).to.equal(true);
    }
  });

  examples.forEach(({ section, address, question, answer }, at) => {
    it(`computes example ${at + 1}: ${section}`, async () => {
      const ask = functions[address];
      const asked = JSON.parse(question) as never;
      const given =
        ask?.(asked) ?? (await request(app).post(`/api/v1/${address}`).send(asked).expect(200)).body;
      const shown: unknown = JSON.parse(answer);
      expect(asShown(given, shown)).to.deep.equal(shown);
    }).timeout(60_000);
  });
});

/** As much of a value as is shown: the fields and entries that are, numbers to as many digits as are. */
function asShown(value: unknown, shown: unknown): unknown {
  if (typeof shown === "number" && typeof value === "number") return Number(value.toFixed(digitsOf(shown)));
  if (Array.isArray(shown) && Array.isArray(value))
    return shown.map((entry, at) => asShown(value[at], entry));
  if (isRecord(shown) && isRecord(value))
    return Object.fromEntries(Object.keys(shown).map((key) => [key, asShown(value[key], shown[key])]));
  return value;
}

const digitsOf = (number: number) => String(number).split(".")[1]?.length ?? 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
