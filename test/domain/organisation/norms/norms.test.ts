import { readFileSync } from "node:fs";
import { expect } from "chai";
import { parse } from "yaml";
import { z } from "zod";
import { Norm } from "../../../../src/domain/corpus/schema.ts";
import { measuredFrom, NormFacts } from "../../../../src/domain/organisation/norms/facts.ts";
import { normFindings } from "../../../../src/domain/organisation/norms/findings.ts";
import type { Measured } from "../../../../src/domain/organisation/norms/measured.ts";
import { readFindings } from "../../../../src/domain/organisation/norms/other-readings.ts";
import { placesUnderAreas } from "../../../../src/domain/organisation/norms/places.ts";
import { NormSettings } from "../../../../src/domain/organisation/norms/settings.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { readFaults } from "../../../support/fault-lines.ts";

const norms = z
  .array(Norm)
  .parse(parse(readFileSync(new URL("../../../../data/norms.yaml", import.meta.url), "utf8")));
const settings = (given: object = {}) => NormSettings.parse(given);

/** The norms that speak of the values, `?` where they must be judged. */
const speaking = (measured: readonly Measured[], given: object = {}) =>
  normFindings(norms, measured, settings(given))
    .filter(({ state }) => state === "holds" || state === "judge")
    .map(({ norm, state }) => (state === "judge" ? `${norm.id}?` : norm.id));
const one = (measure: Measured["measure"], value: number | null): readonly Measured[] => [
  { subject: "x", measure, value },
];
const address = (metres: number | null, staff: number): readonly Measured[] => [
  { subject: "house", measure: "metresBetweenAddresses", value: metres },
  { subject: "annex", within: "house", measure: "staffAtAddress", value: staff },
];

describe("Copenhagen's norms", () => {
  it("ask for a dialogue above 750 places, not at them", () => {
    expect(speaking(one("placesPerArea", 750))).to.deep.equal([]);
    expect(speaking(one("placesPerArea", 751))).to.deep.equal(["T-1"]);
  });

  it("aim at 12 to 25 staff per leader, and speak up on either side", () => {
    const spoken = [11, 12, 25, 26, 34, 35].map((staff) => speaking(one("staffPerLeader", staff)));
    expect(spoken).to.deep.equal([["T-2b"], ["T-2a"], ["T-2a"], ["T-2c"], ["T-2c"], ["T-2c", "T-2d"]]);
    const between = [11.9, 25.1, 34.9].map((staff) => speaking(one("staffPerLeader", staff)));
    expect(between).to.deep.equal([["T-2b"], ["T-2c"], ["T-2c"]]);
  });

  it("aim at one cluster leader, and at least one pedagogical leader in each institution", () => {
    const met = (measure: Measured["measure"]) => [0, 1, 2].map((leaders) => speaking(one(measure, leaders)));
    expect(met("leadersPerArea")).to.deep.equal([[], ["K-2"], []]);
    expect(met("leadersPerInstitution")).to.deep.equal([[], ["K-4"], ["K-4"]]);
  });

  it("ask for local leadership above 200 metres, not at them", () => {
    expect(speaking(one("metresBetweenAddresses", 200))).to.deep.equal([]);
    expect(speaking(one("metresBetweenAddresses", 201))).to.deep.equal(["T-3a"]);
  });

  it("recommend a leader for a far address above 12 staff, and leave 11 and 12 to judgement", () => {
    const spoken = [10, 11, 12, 13].map((staff) => speaking(address(201, staff)));
    expect(spoken).to.deep.equal([["T-3a"], ["T-3a", "T-3b?"], ["T-3a", "T-3b?"], ["T-3a", "T-3b"]]);
  });

  it("read the approximate limit as the setting says", () => {
    expect(speaking(address(201, 11), { band: "lower" })).to.include("T-3b");
    expect(speaking(address(201, 12), { band: "upper" })).not.to.include("T-3b");
    expect(speaking(address(201, 13), { band: "upper" })).to.include("T-3b");
    expect(speaking(address(201, 10), { band: "lower" })).not.to.include("T-3b");
  });

  it("do not ask of an address that is near, and cannot tell where the distance is not known", () => {
    const stateOf = (metres: number | null) =>
      normFindings(norms, address(metres, 40), settings()).find(({ norm }) => norm.id === "T-3b")?.state;
    expect([stateOf(150), stateOf(null)]).to.deep.equal(["not-asked", "unknown"]);
  });

  it("keep their source, force, actor and who is involved", () => {
    const [finding] = normFindings(norms, one("placesPerArea", 800), settings());
    expect(finding?.norm.modality).to.equal("must");
    expect(finding?.norm.actor?.da).to.equal("Områdechefen");
    expect(finding?.norm.involves).to.have.length(3);
    expect(finding?.norm.source).to.equal("kbh-organisering-2021");
  });

  it("are unknown, not met, where nothing was measured", () => {
    const states = normFindings(norms, one("staffPerLeader", null), settings()).map(({ state }) => state);
    expect([...new Set(states)]).to.deep.equal(["unknown"]);
    expect(normFindings(norms, [], settings())).to.deep.equal([]);
  });
});

describe("the measured values", () => {
  const facts = NormFacts.parse({
    areas: [{ id: "north", approved: 700, enrolled: 760 }, { id: "south" }],
    institutions: [
      {
        id: "house",
        staff: { heads: 50, fullTime: 38 },
        leaders: 2,
        addresses: [
          { id: "a", at: [55, 10], staff: { heads: 13 }, road: { b: 260, c: 900 } },
          { id: "b", at: [55.001, 10], road: { c: 700 } },
          { id: "c", at: [55.004, 10] },
        ],
      },
      { id: "own", selfOwned: true, staff: { heads: 60 }, leaders: 1 },
    ],
  });
  const measureOf = (subject: string, measure: Measured["measure"], given: object = {}) =>
    measuredFrom(facts, settings(given)).find((m) => m.subject === subject && m.measure === measure)?.value;

  it("count places as approved or enrolled, and are null where not known", () => {
    expect(measureOf("north", "placesPerArea")).to.equal(700);
    expect(measureOf("north", "placesPerArea", { places: "enrolled" })).to.equal(760);
    expect(measureOf("south", "placesPerArea")).to.equal(null);
  });

  it("count staff as heads or full-time, with or without the leader", () => {
    expect(measureOf("house", "staffPerLeader")).to.equal(25);
    expect(measureOf("house", "staffPerLeader", { staff: "fullTime" })).to.equal(19);
    expect(measureOf("house", "staffPerLeader", { leaderCounts: true })).to.equal(26);
  });

  it("know no staff per leader where there is no leader", () => {
    const none = NormFacts.parse({ institutions: [{ id: "house", staff: { heads: 9 }, leaders: 0 }] });
    const [leaders, staff] = measuredFrom(none, settings());
    expect([leaders?.value, staff?.value]).to.deep.equal([0, null]);
  });

  it("take the longest or shortest distance, straight or by road", () => {
    expect(measureOf("house", "metresBetweenAddresses")).closeTo(445.29, 0.01);
    expect(measureOf("house", "metresBetweenAddresses", { addresses: "shortest" })).closeTo(111.32, 0.01);
    expect(measureOf("house", "metresBetweenAddresses", { distance: "road" })).to.equal(900);
  });

  it("tell of roads only what those known tell, where not all are", () => {
    const addresses = [{ id: "a", road: { b: 260 } }, { id: "b" }, { id: "c" }];
    const facts = NormFacts.parse({ institutions: [{ id: "house", addresses }] });
    const told = (given: object) =>
      measuredFrom(facts, settings({ distance: "road", ...given })).find(
        ({ measure }) => measure === "metresBetweenAddresses",
      );
    expect(told({})).to.deep.include({ value: null, atLeast: 260 });
    expect(told({ addresses: "shortest" })).to.deep.include({ value: null, atMost: 260 });
    for (const nothing of [{ distance: "straight" }, { distance: "straight", addresses: "shortest" }])
      expect(told(nothing)).to.deep.equal({
        subject: "house",
        measure: "metresBetweenAddresses",
        value: null,
      });
  });

  it("take both ways by road where they differ, and no address that only looks like one", () => {
    const between = (road: object, back: object, given: object = {}) => {
      const addresses = [
        { id: "constructor", road },
        { id: "b", road: back },
      ];
      return measuredFrom(
        NormFacts.parse({ institutions: [{ id: "house", addresses }] }),
        settings({ distance: "road", ...given }),
      ).find(({ measure }) => measure === "metresBetweenAddresses")?.value;
    };
    expect(between({ b: 180 }, { constructor: 240 })).to.equal(240);
    expect(between({ b: 180 }, { constructor: 240 }, { addresses: "shortest" })).to.equal(180);
    expect(between({ b: 180 }, {})).to.equal(180);
    expect(between({}, {})).to.equal(null);
  });

  it("are of things with ids of their own, and of roads between known addresses", () => {
    const faults = (facts: object) => readFaults(NormFacts, facts);
    const twice = [{ id: "x" }, { id: "x" }];
    expect(faults({ areas: twice })).to.deep.equal(["areas: ids-must-differ"]);
    expect(faults({ institutions: twice })).to.deep.equal(["institutions: ids-must-differ"]);
    expect(faults({ institutions: [{ id: "house", addresses: twice }] })).to.deep.equal([
      "institutions.0.addresses: ids-must-differ",
    ]);
    const road = (to: string) => ({
      institutions: [{ id: "house", addresses: [{ id: "a", road: { [to]: 9 } }, { id: "b" }] }],
    });
    expect(faults(road("b"))).to.deep.equal([]);
    for (const to of ["c", "a"])
      expect(faults(road(to))).to.deep.equal([
        `institutions.0.addresses.0.road.${to}: unknown-address ${to}`,
      ]);
  });

  it("leave the self-owned out until their board has chosen the rules", () => {
    expect(measureOf("own", "staffPerLeader")).to.equal(undefined);
    expect(measureOf("own", "staffPerLeader", { selfOwned: true })).to.equal(60);
  });

  it("know each address within its institution", () => {
    const [first] = measuredFrom(facts, settings()).filter(({ measure }) => measure === "staffAtAddress");
    expect(first).to.deep.equal({ subject: "a", within: "house", measure: "staffAtAddress", value: 13 });
  });
});

describe("the settings that decide a finding", () => {
  const institution = (more: object) => NormFacts.parse({ institutions: [{ id: "house", ...more }] });
  const otherwise = (facts: NormFacts, id: string, given: object = {}) =>
    readFindings(norms, (chosen) => measuredFrom(facts, chosen), settings(given))
      .filter(({ norm }) => norm.id === id)
      .flatMap((finding) => finding.otherwise);

  it("are those that would turn it if read otherwise: 25 staff are within the aim, unless the leader counts", () => {
    const facts = institution({ staff: { heads: 25, fullTime: 21 }, leaders: 1 });
    expect(otherwise(facts, "T-2c")).to.deep.equal([
      { setting: "leaderCounts", value: true, state: "holds" },
    ]);
    expect(otherwise(facts, "T-2a")).to.deep.equal([{ setting: "leaderCounts", value: true, state: "no" }]);
    expect(otherwise(facts, "T-2d")).to.deep.equal([]);
    expect(otherwise(facts, "T-2c", { leaderCounts: true })).to.deep.equal([
      { setting: "staff", value: "fullTime", state: "no" },
      { setting: "leaderCounts", value: false, state: "no" },
    ]);
  });

  it("tell what is known read otherwise, and nothing of what would then not be known", () => {
    const fullTime = institution({ staff: { fullTime: 30 }, leaders: 1 });
    expect(otherwise(fullTime, "T-2c")).to.deep.equal([
      { setting: "staff", value: "fullTime", state: "holds" },
    ]);
    expect(otherwise(institution({ staff: { heads: 30 }, leaders: 1 }), "T-2c")).to.deep.equal([]);
  });

  it("reach from the distance to the staff at the address", () => {
    const facts = institution({
      addresses: [
        { id: "a", at: [55, 10], staff: { heads: 20 }, road: { b: 260 } },
        { id: "b", at: [55.001, 10], staff: { heads: 11 } },
      ],
    });
    const road = { setting: "distance", value: "road", state: "holds" };
    expect(otherwise(facts, "T-3a")).to.deep.equal([road]);
    expect(otherwise(facts, "T-3b")).to.deep.equal([road, { ...road, state: "judge" }]);
    expect(otherwise(facts, "T-3b", { distance: "road" }).slice(-2)).to.deep.equal([
      { setting: "band", value: "lower", state: "holds" },
      { setting: "band", value: "upper", state: "no" },
    ]);
  });
});

describe("values of which only a part is known", () => {
  const house = (staff: number) =>
    NormFacts.parse({
      institutions: [
        {
          id: "house",
          addresses: [
            { id: "x", at: [55, 10], staff: { heads: staff } },
            { id: "y", at: [55.01, 10] },
            { id: "z" },
          ],
        },
      ],
    });
  const statesOf = (facts: NormFacts, given: object = {}) =>
    normFindings(norms, measuredFrom(facts, settings(given)), settings(given))
      .filter(({ norm, subject }) => norm.id === "T-3a" || (norm.id === "T-3b" && subject === "x"))
      .map(({ norm, state }) => `${norm.id} ${state}`);

  it("settle the longest distance by two addresses, and what hangs on it", () => {
    expect(statesOf(house(20))).to.deep.equal(["T-3a holds", "T-3b holds"]);
    const [distance] = measuredFrom(house(20), settings()).filter(
      ({ measure }) => measure === "metresBetweenAddresses",
    );
    expect(distance?.value).to.equal(null);
    expect(distance?.atLeast).closeTo(1113.3, 0.1);
  });

  it("leave the shortest open where the known one is long, and settle it where that is near", () => {
    expect(statesOf(house(20), { addresses: "shortest" })).to.deep.equal(["T-3a unknown", "T-3b unknown"]);
    const near = NormFacts.parse({
      institutions: [
        { id: "house", addresses: [{ id: "x", at: [55, 10] }, { id: "y", at: [55.0001, 10] }, { id: "z" }] },
      ],
    });
    expect(statesOf(near, { addresses: "shortest" })[0]).to.equal("T-3a no");
  });

  it("say no for few staff at an address, however far it is", () => {
    expect(statesOf(house(5), { addresses: "shortest" })).to.deep.equal(["T-3a unknown", "T-3b no"]);
  });

  it("call for a dialogue where the known places are too many already", () => {
    const part = (atLeast: number) =>
      normFindings(
        norms,
        [{ subject: "north", measure: "placesPerArea", value: null, atLeast }],
        settings(),
      ).map(({ norm, state }) => `${norm.id} ${state}`);
    expect([part(750), part(751)].flat()).to.deep.equal(["T-1 unknown", "T-1 holds"]);
  });

  it("agree with every value within their bounds, and only then", () => {
    const measures = ["staffPerLeader", "metresBetweenAddresses", "placesPerArea", "leadersPerArea"] as const;
    const ranges = [
      [0, 11],
      [12, 25],
      [11, 12],
      [25.5, 34.9],
      [26, 40],
      [201, 900],
      [1, 1],
      [751, 900],
    ] as const;
    for (const measure of measures)
      for (const [atLeast, atMost] of ranges) {
        const found = normFindings(
          norms,
          [{ subject: "x", measure, value: null, atLeast, atMost }],
          settings(),
        );
        const tenths = Array.from(
          { length: Math.round(10 * (atMost - atLeast)) + 1 },
          (_, at) => atLeast + at / 10,
        );
        const exact = tenths.map((value) => normFindings(norms, one(measure, value), settings()));
        for (const [at, { state }] of found.entries()) {
          const met = new Set(exact.map((findings) => findings[at]?.state));
          expect(state, `${measure} ${atLeast} to ${atMost}`).to.equal(
            met.size === 1 ? [...met][0] : "unknown",
          );
        }
      }
  });
});

describe("places under an area leader", () => {
  const unit = (leader: string, places: number | null, groups: readonly object[] = []) => ({
    leader,
    places,
    groups,
  });
  const organisation = (units: readonly object[]) =>
    ({
      areas: [
        { id: "north", leader: "daycare" },
        { id: "map-only", leader: null },
      ],
      units,
    }) as unknown as Organisation;

  it("count what the area leads, special groups beside, and nothing that is led from elsewhere", () => {
    const groups = [
      { kind: "specialGroup", places: 8 },
      { kind: "integratedGroup", places: 5 },
    ];
    const units = [unit("north", 60), unit("north", 40, groups), unit("daycare", 500)];
    expect(placesUnderAreas(organisation(units), settings())).to.deep.equal([
      { subject: "north", measure: "placesPerArea", value: 108 },
    ]);
  });

  it("are at least those that are known where one of them is not", () => {
    expect(
      placesUnderAreas(organisation([unit("north", 60), unit("north", null)]), settings())[0],
    ).to.deep.include({
      value: null,
      atLeast: 60,
    });
    expect(placesUnderAreas(organisation([]), settings())[0]?.value).to.equal(0);
  });
});
