import { expect } from "chai";
import { Problem } from "../../../../src/domain/decision/problem.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { combineLenses } from "../../../../src/domain/lenses/combined/combine.ts";
import { criteriaWith, OwnView } from "../../../../src/domain/lenses/own/own-view.ts";
import { criterionIds } from "../../../../src/domain/organisation/decisions.ts";
import { readFaults } from "../../../support/fault-lines.ts";

const cost = {
  name: "Udgift",
  unit: "mio. kr. om året",
  measured: { id: "cost", scale: { worst: 12, best: 8 } },
};
const transport = {
  name: "Kørsel",
  unit: "km pr. barn om ugen",
  measured: { id: "transport", scale: { worst: 100, best: 0 }, between: [{ at: 40, value: 0.9 }] },
};
const judged = (says: unknown, because = "Aftalt på lederdagen") => ({ says, because });
const faultsOf = (input: unknown) => readFaults(OwnView, input);

describe("the own lens", () => {
  it("may say nothing, or judge any cell by a value, an interval or answers, each with its reason", () => {
    expect(OwnView.parse({})).to.deep.equal({ criteria: [], judgements: {} });
    const view = {
      criteria: [cost, transport],
      judgements: {
        central: {
          bridge: judged({ type: "exact", value: 0.2 }),
          parents: judged({ type: "empirical", values: [0.2, 0.4, 0.4] }),
          cost: judged({ type: "uniform", low: 9, high: 10 }),
        },
      },
    };
    expect(faultsOf(view)).to.deep.equal([]);
  });

  const faulty: Record<string, readonly [view: unknown, fault: string]> = {
    "a judgement without a reason": [
      { judgements: { central: { bridge: judged({ type: "exact", value: 0.2 }, " ") } } },
      "judgements.central.bridge.because: empty",
    ],
    "a value beyond the scale of the eight": [
      { judgements: { central: { bridge: judged({ type: "uniform", low: 0.5, high: 1.5 }) } } },
      "judgements.central.bridge.says: not-a-share 1.5",
    ],
    "answers beyond it": [
      { judgements: { central: { bridge: judged({ type: "empirical", values: [1, -1] }) } } },
      "judgements.central.bridge.says: not-a-share -1",
    ],
    "a criterion that nobody has": [
      { judgements: { central: { cost: judged({ type: "exact", value: 9 }) } } },
      "judgements.central.cost: unknown-criterion cost",
    ],
    "a distribution that nobody can judge by": [
      { judgements: { central: { bridge: judged({ type: "normal", mean: 0.5, sd: 0.1 }) } } },
      "judgements.central.bridge.says.type: not-one-of exact,uniform,empirical",
    ],
    "an own criterion under the name of one of the eight": [
      { criteria: [{ ...cost, measured: { ...cost.measured, id: "bridge" } }] },
      "criteria.0.measured.id: id-taken bridge",
    ],
    "an own criterion twice": [{ criteria: [cost, cost] }, "criteria.1.measured.id: id-taken cost"],
    "a value function that falls": [
      {
        criteria: [{ ...transport, measured: { ...transport.measured, between: [{ at: 120, value: 0.5 }] } }],
      },
      "criteria.0.measured.between: out-of-order 120",
    ],
  };
  for (const [name, [view, fault]] of Object.entries(faulty))
    it(`is refused with ${name}`, () => expect(faultsOf(view)).to.include(fault));

  it("ranks by own criteria in their own unit, straight or bent", () => {
    const { criteria } = OwnView.parse({ criteria: [cost, transport] });
    const all = criteriaWith(criteria);
    expect(all.map(({ id }) => id)).to.deep.equal([...criterionIds, "cost", "transport"]);
    const own = {
      near: { cost: { type: "exact", value: 11 }, transport: { type: "exact", value: 20 } },
      cheap: { cost: { type: "exact", value: 9 }, transport: { type: "exact", value: 70 } },
    } as const;
    const measurements = Object.fromEntries(
      Object.entries(own).map(([id, row]) => {
        const heard = combineLenses({ own: row }, all);
        return [id, Object.fromEntries(all.map(({ id }) => [id, heard[id]?.measurement]))];
      }),
    );
    const weights = Object.fromEntries(
      all.map(({ id }) => [id, id === "cost" || id === "transport" ? 1 : 0]),
    );
    const { expectedValue } = smaa(
      Problem.parse({
        alternatives: ["near", "cheap"],
        criteria: all,
        measurements,
        preference: { type: "exact", weights },
      }),
    );
    // 11 of 12 to 8 is 1/4, 9 is 3/4; 20 km lie half way from 0.9 to 1, 70 km half way from 0 to 0.9.
    expect(expectedValue.near).to.be.closeTo((0.25 + 0.95) / 2, 1e-12);
    expect(expectedValue.cheap).to.be.closeTo((0.75 + 0.45) / 2, 1e-12);
  });
});
