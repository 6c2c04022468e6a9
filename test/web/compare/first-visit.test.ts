import { expect } from "chai";
import request from "supertest";
import { computationOf, computationsBy } from "../../../src/app/computations/computations.ts";
import { roomsFor } from "../../../src/app/kept/room.ts";
import { useCasesOf } from "../../../src/app/use-cases.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import { testApp, testServices } from "../../support/services.ts";

describe("a first visit of the compare page", () => {
  it("arranges each variant once, for drawings, paths and measures together", async () => {
    const { useCases } = await testServices();
    const moved: string[] = [];
    const app = await testApp({
      useCases: useCasesOf({
        library: useCases.library,
        computations: {
          ...computationsBy(async (id, input) => computationOf(id).compute(input, () => {})),
          scalingBounds: ({ organisation }) => useCases.boundsFor(organisation),
        },
        store: { find: async () => null, keep: async () => {} },
        measures: "1",
        rooms: roomsFor(),
        rearrange: (organisation, decisions) => {
          moved.push(`${organisation.id}: ${decisions.coordination}`);
          return rearrange(organisation, decisions);
        },
      }),
    });
    await request(app).get("/da/").expect(200);
    const each = ["departments", "department", "areas", "network"].map((option) => `example: ${option}`);
    expect(moved.toSorted()).to.deep.equal(each.toSorted());
    await request(app).get("/en/?level=2&scope=decision").expect(200);
    await request(app).post("/api/v1/organisations/compare").send({ organisation: "example" }).expect(200);
    expect(moved).to.have.length(4);
  }).timeout(60_000);
});
