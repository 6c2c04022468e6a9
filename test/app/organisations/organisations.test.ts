import { expect } from "chai";
import { roomsFor } from "../../../src/app/kept/room.ts";
import { arrangedAs, arrangedBytes } from "../../../src/app/organisations/arranged.ts";
import { organisationsOf } from "../../../src/app/organisations/organisations.ts";
import { modelIds } from "../../../src/domain/organisation/decisions.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { refusedFaults } from "../../support/fault-lines.ts";
import { library, town } from "../town.ts";

describe("the door to a municipality", () => {
  const moved: string[] = [];
  beforeEach(() => moved.splice(0));
  const megabytes = 2 ** 20;
  const doorWith = (room: Partial<Parameters<typeof organisationsOf>[0]> = {}) =>
    organisationsOf({
      library,
      rooms: roomsFor(40 * megabytes),
      rearrange: (organisation, decisions) => {
        moved.push(`${organisation.id} ${decisions.coordination}`);
        return rearrange(organisation, decisions);
      },
      ...room,
    });
  const withoutAreas: Organisation = {
    ...town,
    areas: [],
    units: town.units.map((unit) => ({ ...unit, area: null, leader: "daycare" })),
  };

  it("gives what has the id, or the very organisation that is brought", async () => {
    const known = new Map([["town", town]]);
    const { find } = doorWith({ library: { ...library, organisations: known } });
    expect(await find("town")).to.equal(town);
    expect(await find(withoutAreas)).to.equal(withoutAreas);
    const refusal = await find("atlantis").catch((error) => error);
    expect(refusal).to.include({ kind: "not-found" });
  });

  it("tells where an organisation's ids lead nowhere, below the place where it stands", async () => {
    const lost = { ...town, coordination: ["nobody"] };
    expect(await refusedFaults(doorWith().find(lost, "from.organisation"))).to.include(
      "from.organisation.coordination.0: unknown-id nobody",
    );
  });

  it("arranges the same content under the same decisions once, by whatever name, and builds one graph", async () => {
    const { under, underModels } = doorWith();
    const [named, told, copied] = await Promise.all([
      under(town, "central"),
      under(town, modelDecisions.central),
      under(structuredClone(town), "central"),
    ]);
    expect(told).to.equal(named).and.to.equal(copied);
    expect((await underModels(town)).models.get("central")).to.equal(named);
    expect(named.graph).to.equal(copied.graph);
    expect(moved.toSorted()).to.deep.equal([
      "town areas",
      "town department",
      "town departments",
      "town network",
    ]);
  });

  it("gives today as it is, the models that fit, and the reason for each that does not", async () => {
    const { underModels } = doorWith();
    const all = await underModels(town);
    expect([all.today.organisation, [...all.models.keys()], all.leftOut]).to.deep.equal([town, modelIds, []]);
    const few = await underModels(withoutAreas);
    expect([...few.models.keys()]).to.deep.equal(["cross-department"]);
    expect(few.leftOut.map(({ model }) => model)).to.deep.equal(["central", "decentral", "network"]);
    expect(few.leftOut[0]?.because.en).to.match(/divided into areas/);
  });

  it("tells every reason why decisions do not hold together", async () => {
    const decisions = { ...modelDecisions.decentral, leadership: "traditional" } as const;
    const faults = await refusedFaults(doorWith().under(town, decisions, "to.decisions"));
    expect(faults).to.have.length(5);
    for (const line of faults) expect(line).to.match(/^to\.decisions: decisions-disagree /);
  });

  it("keeps what the library knows, however many others are arranged", async () => {
    const maxBytes = 5 * arrangedBytes(arrangedAs(town));
    const { under } = doorWith({
      library: { ...library, organisations: new Map([["town", town]]) },
      rooms: roomsFor(maxBytes),
    });
    const strangers = Array.from({ length: 20 }, (_, at) => ({ ...town, id: `stranger-${at}` }));
    await under(town, "central");
    for (const stranger of strangers) await under(stranger, "central");
    moved.splice(0);
    await under(town, "central");
    await under(strangers[0] as Organisation, "central");
    expect(moved).to.deep.equal(["stranger-0 department"]);
  });

  it("does not keep one that takes more than the room, told without building its graph", async () => {
    const [team] = town.supportTeams;
    const crowded = {
      ...town,
      id: "crowded",
      supportTeams: Array.from({ length: 80 }, (_, at) => ({ ...team, id: `team-${at}` })),
      networks: Array.from({ length: 24 }, (_, at) => ({
        ...{ id: `net-${at}`, name: town.name, origin: "entered", formal: false },
        members: town.units.map(({ id }) => id),
      })),
    } as Organisation;
    const [plain, much] = [town, crowded].map((one) => arrangedBytes(arrangedAs(one))) as [number, number];
    // Four houses served by 79 more teams, and five units in 24 networks.
    expect(much - plain).to.be.above((79 * 4 + 24 * 5) * 300);
    const { under } = doorWith({ rooms: roomsFor(8 * plain) });
    await under(crowded, "central");
    await under(crowded, "central");
    expect(moved).to.have.length(2);
  });
});
