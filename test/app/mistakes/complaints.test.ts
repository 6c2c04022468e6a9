import { expect } from "chai";
import { z } from "zod";
import { read } from "../../../src/app/mistakes/complaints.ts";

describe("what is wrong with a value that may have several shapes", () => {
  const Ways = z.union([
    z.strictObject({ stop: z.string() }),
    z.strictObject({ way: z.strictObject({ metres: z.number() }) }),
    z.literal("none"),
  ]);
  const complaints = (value: unknown) => {
    const reading = read(Ways, value, "en");
    return reading.ok ? [] : reading.errors.map(({ path, message }) => `${path}: ${message}`);
  };

  it("is what keeps it from the shape that it came nearest to", () => {
    expect(complaints({ way: { metres: "200" } })).to.deep.equal([
      "way.metres: must be a number, not a text",
    ]);
    expect(complaints({ stop: 4 })).to.deep.equal(["stop: must be a text, not 4"]);
    expect(complaints({ stop: "north", way: 1, far: 2 })).to.deep.equal([
      "way: unknown field",
      "far: unknown field",
    ]);
  });

  it("is told of the value itself where it is near none of them", () => {
    expect(complaints(7)).to.deep.equal([': must be "none" or an object']);
  });
});
