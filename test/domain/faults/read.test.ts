import { expect } from "chai";
import { z } from "zod";
import { fault } from "../../../src/domain/faults/fault.ts";
import { addFaults, refusing } from "../../../src/domain/faults/issues.ts";
import { read } from "../../../src/domain/faults/read.ts";
import { readFaults } from "../../support/fault-lines.ts";

describe("what is wrong with a value's shape", () => {
  const cases: readonly [schema: z.ZodType, value: unknown, fault: string][] = [
    [z.number(), undefined, "missing number"],
    [z.number(), "7", "wrong-kind number text"],
    [z.number(), null, "wrong-kind number null"],
    [z.int(), 1.5, "wrong-kind wholeNumber 1.5"],
    [z.array(z.number()), {}, "wrong-kind list object"],
    [z.record(z.string(), z.number()), [], "wrong-kind object list"],
    [z.tuple([z.number()]), [], "list-too-short 1"],
    [z.array(z.int()).max(1), [1, 2], "list-too-long 1"],
    [z.number().min(0), -1, "below-limit 0"],
    [z.number().gt(0), 0, "not-above 0"],
    [z.number().max(1), 2, "above-limit 1"],
    [z.number().lt(1), 1, "not-below 1"],
    [z.string().min(1), "", "empty"],
    [z.string().min(2), "a", "too-short 2"],
    [z.string().max(3), "abcd", "too-long 3"],
    [z.record(z.string().max(3), z.number()), { abcd: 1 }, "abcd: too-long 3"],
    [z.literal("a"), "b", "not-the-value a"],
    [z.enum(["a", "b"]), "c", "not-one-of a,b"],
    [z.iso.date(), "1/2/26", "not-a-date"],
    [z.url(), "nowhere", "unreadable"],
    [z.strictObject({}), { a: 1, b: 2 }, "a: unknown-field"],
    [z.never(), 1, "fits-nothing"],
    [z.union([z.enum(["a"]), z.strictObject({ id: z.string() })]), "b", "not-one-of-or-object a"],
    [z.union([z.enum(["a", "b"]), z.literal("c")]), "d", "not-one-of a,b,c"],
    [z.union([z.number(), z.strictObject({})]), "b", "fits-nothing"],
    [z.discriminatedUnion("type", [z.strictObject({ type: z.literal("a") })]), {}, "type: not-the-value a"],
  ];
  for (const [schema, value, found] of cases)
    it(`is a fault with its place and values: ${found}`, () => {
      expect(readFaults(schema, value)[0]).to.equal(found);
    });
});

describe("what is wrong with a value that may have several shapes", () => {
  const shapes = [
    z.strictObject({ stop: z.string() }),
    z.strictObject({ way: z.strictObject({ metres: z.number() }) }),
    z.literal("none"),
  ] as const;
  const Ways = z.union(shapes);

  it("is what keeps it from the shape that it came nearest to, in whatever order they are told", () => {
    const turned = z.union(shapes.toReversed());
    for (const value of [{ way: { metres: "200" } }, { stop: 4 }, { stop: "north", way: 1, far: 2 }])
      expect(readFaults(turned, value)).to.deep.equal(readFaults(Ways, value));
    expect(readFaults(Ways, { way: { metres: "200" } })).to.deep.equal([
      "way.metres: wrong-kind number text",
    ]);
    expect(readFaults(Ways, { stop: 4 })).to.deep.equal(["stop: wrong-kind text 4"]);
    expect(readFaults(Ways, { stop: "north", way: 1, far: 2 })).to.deep.equal([
      "way: unknown-field",
      "far: unknown-field",
    ]);
  });

  it("is told of the value itself where it is near none of them", () => {
    expect(readFaults(Ways, 7)).to.deep.equal(["not-one-of-or-object none"]);
  });
});

describe("a refinement of ours", () => {
  const Span = z
    .strictObject({ low: z.number(), high: z.number() })
    .refine(({ low, high }) => low <= high, refusing("low-above-high", {}, "low"));

  it("carries its own fault to its place, however deep it lies", () => {
    const reading = read(z.strictObject({ spans: z.array(Span) }), { spans: [{ low: 2, high: 1 }] });
    expect(reading).to.deep.equal({ ok: false, faults: [fault("low-above-high", {}, "spans", 0, "low")] });
    expect(read(Span, { low: 1, high: 2 })).to.deep.equal({ ok: true, value: { low: 1, high: 2 } });
  });

  it("may add many, each below a field, whatever names lie on the way", () => {
    const named = ["a.b", "c"].map((id) => fault("unknown-id", { id }, "of", id));
    const Named = z.unknown().superRefine((_, context) => addFaults(context, named, "names"));
    expect(readFaults(Named, null)).to.deep.equal([
      "names.of.a.b: unknown-id a.b",
      "names.of.c: unknown-id c",
    ]);
  });
});
