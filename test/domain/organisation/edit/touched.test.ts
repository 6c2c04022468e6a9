import { expect } from "chai";
import { OrganisationCommand } from "../../../../src/domain/organisation/edit/commands.ts";
import { edited } from "../../../../src/domain/organisation/edit/edited.ts";
import { overlap } from "../../../../src/domain/organisation/edit/touched.ts";
import { house, named, organisationOf } from "../../../support/organisation.ts";

const town = organisationOf({
  areas: [
    { ...named("a"), leader: "daycare" },
    { ...named("b"), leader: "daycare" },
  ],
  units: [house("one", { leader: "daycare" }), house("two", { leader: "daycare" })],
});

/** Where two commands meet that each can be done. */
function meeting(...commands: readonly [object, object]): readonly string[] {
  const [one, other] = commands.map((command) => edited(town, OrganisationCommand.parse(command)));
  if (!one?.ok || !other?.ok) throw new Error("refused");
  return overlap(one.touched, other.touched);
}

describe("two commands that each can be done, but not both, touch something in common", () => {
  const move = (unit: string, leader: string) => ({ type: "moveUnit", unit, leader });
  const within = (area: string, larger: string) => ({ type: "changeArea", area, within: larger });
  const unit = { type: "addUnit", name: "N", kind: "daycare", area: null, leader: "daycare" };
  const cases: readonly (readonly [string, object, object, string])[] = [
    ["leading in a ring", move("one", "two"), move("two", "one"), "unit:two/leader"],
    ["areas in a ring", within("a", "b"), within("b", "a"), "area:b/within"],
    [
      "a leader who is no longer one",
      move("one", "a"),
      { type: "changeArea", area: "a", leader: null },
      "area:a/leader",
    ],
    [
      "a member who is no longer there",
      { type: "addNetwork", id: "net", name: "N", formal: true, members: ["a"] },
      { type: "changeArea", area: "a", leader: null },
      "area:a/leader",
    ],
    [
      "one id for two things",
      { ...unit, id: "new" },
      { type: "addArea", id: "new", name: "N", leader: null },
      "id:new",
    ],
    [
      "an id that an area keeps for its support",
      { ...unit, id: "support-new" },
      { type: "addArea", id: "new", name: "N", leader: null },
      "id:support-new",
    ],
    [
      "the last two units",
      { type: "removeUnit", unit: "one" },
      { type: "removeUnit", unit: "two" },
      "least/units",
    ],
    [
      "two names for one",
      { type: "rename", id: "a", name: "x" },
      { type: "rename", id: "a", name: "y" },
      "area:a/name",
    ],
  ];
  for (const [what, one, other, key] of cases)
    it(`as in ${what}`, () => {
      expect(meeting(one, other)).to.include(key);
      expect(meeting(other, one)).to.include(key);
    });

  it("but not two who each add a unit, or move one to the same area", () => {
    expect(meeting({ ...unit, id: "n1" }, { ...unit, id: "n2" })).to.deep.equal([]);
    expect(meeting(move("one", "a"), move("two", "a"))).to.deep.equal([]);
  });
});
