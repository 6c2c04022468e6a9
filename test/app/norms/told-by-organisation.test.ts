import { expect } from "chai";
import { followNorms, NormQuestion } from "../../../src/app/norms/norms.ts";
import { Organisation } from "../../../src/domain/organisation/schema.ts";
import { loadLibrary } from "../../../src/library.ts";
import { house, named, organisationOf } from "../../support/organisation.ts";

const { corpus } = loadLibrary();
const addresses = [
  { id: "main", staff: { heads: 20 }, at: [55.6, 12.5] },
  { id: "annex", staff: { heads: 14 }, at: [55.61, 12.5] },
];
const town = organisationOf({
  areas: [{ ...named("a"), leader: "daycare", leaders: 2 }],
  units: [
    {
      ...house("h", { leader: "a", places: 60 }),
      leaders: 1,
      employees: { heads: 34 },
      approved: 700,
      addresses,
    },
    { ...house("s", { leader: "a", places: 60 }), ownership: "selfOwned", leaders: 1 },
    { ...house("p", { leader: "a", places: 60 }), ownership: "private", leaders: 1 },
    { ...house("e", { leader: "a", places: 60 }), enrolled: 55 },
  ],
});
const followed = (question: object) =>
  followNorms({ norms: corpus.norms, question: NormQuestion.parse(question), organisation: town });
const valuesIn = (question: object) =>
  Object.fromEntries(
    followed(question).findings.map(({ subject, measure, value, atLeast }) => [
      `${subject} ${measure}`,
      value ?? atLeast,
    ]),
  );

describe("the norms, where an organisation tells what they ask", () => {
  it("are held against its leaders, staff, addresses and approved places; boards' units are apart", () => {
    const { "h metresBetweenAddresses": metres, ...values } = valuesIn({});
    expect(values).to.deep.equal({
      "a leadersPerArea": 2,
      "a placesPerArea": 760,
      "h leadersPerInstitution": 1,
      "h staffPerLeader": 34,
      "main staffAtAddress": 20,
      "annex staffAtAddress": 14,
    });
    expect(metres).to.be.closeTo(1113, 3);
    expect(followed({}).leftOut).to.deep.equal(["s"]);
  });

  it("are held against enrolled children where it tells any, and knows of the others that they are more", () => {
    expect(valuesIn({ settings: { places: "enrolled" } })).to.include({ "a placesPerArea": 55 });
  });

  it("are held against what is given beside it, field by field", () => {
    const given = {
      areas: [{ id: "a", approved: 800 }],
      institutions: [
        { id: "h", leaders: 2 },
        { id: "new", leaders: 3 },
      ],
    };
    expect(valuesIn(given)).to.include({
      "a leadersPerArea": 2,
      "a placesPerArea": 800,
      "h leadersPerInstitution": 2,
      "h staffPerLeader": 17,
      "new leadersPerInstitution": 3,
    });
  });

  it("are refused more than they can be held against", () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ id: `at-${at}` }));
    const units = Array.from({ length: 800 }, (_, at) => ({
      ...house(`h-${at}`, { leader: "daycare" }),
      addresses: many,
    }));
    const organisation = Organisation.parse({ ...town, units });
    expect(() => followNorms({ norms: corpus.norms, question: NormQuestion.parse({}), organisation }))
      .to.throw()
      .with.property("faults");
  });
});
