import { expect } from "chai";
import fc from "fast-check";
import { consistentDecisions } from "../../../src/domain/organisation/consistency.ts";
import type { Decisions } from "../../../src/domain/organisation/decisions.ts";
import { graphOf } from "../../../src/domain/organisation/graph/graph.ts";
import { supportPedagogues } from "../../../src/domain/organisation/parts.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { municipalities, municipalityOf } from "../../support/municipalities.ts";
import { organisations } from "../../support/random-organisations.ts";
import { withCircles } from "../../support/with-circles.ts";

type Arrangement = {
  readonly organisation: Organisation;
  readonly decisions: Decisions;
  readonly between: Decisions;
};
const arrangements: fc.Arbitrary<Arrangement> = fc
  .oneof(withCircles(organisations), withCircles(municipalities))
  .chain((organisation) => {
    const decisions = fc.constantFrom(...consistentDecisions(organisation));
    return fc.record({ organisation: fc.constant(organisation), decisions, between: decisions });
  });
const holds = (property: (arrangement: Arrangement) => void) =>
  fc.assert(fc.property(arrangements, property), { numRuns: 120 });
const named = (entries: readonly { readonly id: string; readonly name: unknown }[]) =>
  entries.map(({ id, name }) => ({ id, name }));

describe("what was entered", () => {
  it("stays under any decisions: departments, sections, networks, committees and teams of others, by id and name", () => {
    holds(({ organisation, decisions }) => {
      const arranged = rearrange(organisation, decisions);
      for (const list of ["departments", "sections", "networks", "committees"] as const)
        expect(named(arranged[list])).to.include.deep.members(named(organisation[list]));
      const others = ({ supportTeams }: Organisation) => supportTeams.filter(({ kind }) => kind === "other");
      const told = (teams: Organisation["supportTeams"]) =>
        teams.map(({ id, name, staff, serves }) => ({ id, name, staff, serves }));
      expect(told(others(arranged))).to.deep.equal(told(others(organisation)));
      for (const { id, formal } of organisation.networks)
        expect(arranged.networks.find((network) => network.id === id)?.formal).to.equal(formal);
    });
  });

  it("is all found again, by whichever way, and twice gives the same", () => {
    holds(({ organisation, decisions, between }) => {
      const once = rearrange(organisation, decisions);
      expect(rearrange(once, decisions)).to.deep.equal(once);
      expect(rearrange(rearrange(organisation, between), decisions)).to.deep.equal(once);
    });
  });

  it("is a referral tie, wherever both ends keep their leader and the seat stays", () => {
    const town = municipalityOf({
      areas: [null],
      houses: [{ area: "area-0" }, { area: null, hasGroup: true }],
      specials: [{ kind: "specialNursery", area: null, staff: 4 }],
    });
    const tie = { from: "children", to: "daycare", offer: "group" as const, origin: "entered" as const };
    const own = { ...tie, from: "area-0", to: "house-1" };
    const before: Organisation = {
      ...town,
      referral: { ...town.referral, group: { at: "daycare", origin: "entered" } },
      referralTies: [tie, own],
    };
    const kept = (wanted: Partial<Decisions>) => {
      const decisions = consistentDecisions(before).find((one) =>
        Object.entries(wanted).every(([id, option]) => one[id as keyof Decisions] === option),
      );
      return rearrange(before, decisions as Decisions).referralTies;
    };
    // An area without a leader refers nobody, and one who no longer decides is not asked.
    expect(kept({ leadership: "traditional", referral: "section" })).to.deep.equal([tie]);
    expect(kept({ leadership: "area", referral: "section" })).to.deep.equal([tie]);
    expect(kept({ referral: "committee" })).to.deep.equal([]);
  });

  it("is what was made of an arrangement afterwards, too", () => {
    holds(({ organisation, decisions, between }) => {
      const arranged = rearrange(organisation, between);
      const network = { ...arranged.units[0], id: "club", formal: false, members: [] };
      const { id, name, origin, formal, members } = network as unknown as Organisation["networks"][number];
      const edited = { ...arranged, networks: [...arranged.networks, { id, name, origin, formal, members }] };
      expect(rearrange(edited, decisions).networks.map((one) => one.id)).to.include("club");
    });
  });

  it("keeps its support staff to the hundredth, and teams that are gathered keep theirs, with id and name", () => {
    holds(({ organisation, decisions }) => {
      const [before, after] = [organisation, rearrange(organisation, decisions)].map(supportPedagogues);
      const staff = (teams: Organisation["supportTeams"] = []) =>
        Math.round(teams.reduce((total, team) => total + team.staff, 0) * 100);
      expect(staff(after)).to.equal(staff(before));
      if (decisions.support !== "central" && decisions.support !== "specialUnit") return;
      const told = (teams: Organisation["supportTeams"] = []) =>
        teams.map((team) => [team.id, team.name, team.staff]);
      expect(told(after)).to.deep.equal(told(before));
    });
  });

  it("can be drawn under any decisions, with no tie to itself and one leader for all but the municipality, networks and who is from outside", () => {
    holds(({ organisation, decisions }) => {
      const graph = graphOf(rearrange(organisation, decisions));
      expect(graph.filterEdges((_edge, _tie, from, to) => from === to)).to.deep.equal([]);
      graph.forEachNode((node, { kind }) => {
        const leaders = graph.filterInEdges(node, (_, tie) => tie.kind === "leads");
        const isOutside = kind === "municipality" || kind === "network" || kind === "provider";
        expect(leaders.length, node).to.equal(isOutside ? 0 : 1);
      });
    });
  });
});
