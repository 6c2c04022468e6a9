import { expect } from "chai";
import { z } from "zod";
import { read } from "../../../src/app/mistakes/complaints.ts";

const told = (schema: z.ZodType, value: unknown) =>
  (["da", "en"] as const).map((language) => {
    const reading = read(schema, value, language);
    return reading.ok ? null : reading.errors[0]?.message;
  });

describe("what is wrong with a value's shape", () => {
  const cases: readonly [schema: z.ZodType, value: unknown, danish: string, english: string][] = [
    [z.number(), undefined, "mangler: skal være et tal", "missing: must be a number"],
    [z.number(), "7", "skal være et tal, ikke en tekst", "must be a number, not a text"],
    [z.number(), null, "skal være et tal, ikke null", "must be a number, not null"],
    [z.int(), 1.5, "skal være et helt tal, ikke 1.5", "must be a whole number, not 1.5"],
    [z.array(z.number()), {}, "skal være en liste, ikke et objekt", "must be a list, not an object"],
    [z.tuple([z.number()]), [], "skal have mindst 1 på listen", "the list must hold at least 1"],
    [z.array(z.int()).max(1), [1, 2], "må højst have 1 på listen", "the list may hold at most 1"],
    [z.number().min(0), -1, "skal være mindst 0", "must be at least 0"],
    [z.number().gt(0), 0, "skal være over 0", "must be above 0"],
    [z.number().max(1), 2, "må højst være 1", "must be at most 1"],
    [z.number().lt(1), 1, "skal være under 1", "must be below 1"],
    [z.string().min(1), "", "må ikke være tom", "must not be empty"],
    [z.string().max(3), "abcd", "må højst være 3 tegn", "must be at most 3 characters"],
    [z.literal("a"), "b", 'skal være "a"', 'must be "a"'],
    [z.enum(["a", "b"]), "c", 'brug en af: "a", "b"', 'use one of: "a", "b"'],
    [
      z.iso.date(),
      "1/2/26",
      "skal være en dato skrevet som 2026-12-31",
      "must be a date written as 2026-12-31",
    ],
    [z.strictObject({}), { a: 1 }, "ukendt felt", "unknown field"],
    [
      z.union([z.enum(["a"]), z.strictObject({ id: z.string() })]),
      "b",
      'skal være "a" eller et objekt',
      'must be "a" or an object',
    ],
    [
      z.union([z.number(), z.strictObject({})]),
      "b",
      "passer ikke til noget af det, der kan stå her",
      "fits nothing that may stand here",
    ],
  ];
  for (const [schema, value, danish, english] of cases)
    it(`is told in plain words: ${english}`, () => {
      expect(told(schema, value)).to.deep.equal([danish, english]);
    });
});
