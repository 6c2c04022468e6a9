import { expect } from "chai";
import { commandsFrom } from "../../../../src/web/municipality/today/change/commands-from.ts";
import { entryForms, type Kind } from "../../../../src/web/municipality/today/change/entry-forms.ts";
import { typedValue } from "../../../../src/web/municipality/today/change/field.ts";
import { town } from "../../../app/town.ts";
import { faultLines } from "../../../support/fault-lines.ts";
import { both, house } from "../../../support/organisation.ts";

/** A form as it stands on the page, but for what somebody types. */
const filled = (kind: Kind, id: string, typed: object = {}, organisation = town) => ({
  "kind-of-form": kind,
  do: "change",
  id,
  ...Object.fromEntries(
    Object.entries(entryForms[kind].values(organisation, id, "da") ?? {}).map(([name, value]) => [
      name,
      typedValue(value, "da"),
    ]),
  ),
  ...typed,
});
const asked = (typed: object, organisation = town) => commandsFrom(typed as never, organisation, "da");
const faultsOf = (typed: object) => {
  const result = asked(typed);
  return "faults" in result ? faultLines(result.faults) : [];
};

describe("what the forms of a municipality ask for", () => {
  it("is nothing where nothing was changed, whatever the form is about", () => {
    const one: Partial<Readonly<Record<Kind, string>>> = {
      unit: "n1",
      group: "g1",
      area: "north",
      team: "team",
      municipality: "municipality",
      section: "ppr",
      department: "children",
    };
    for (const [kind, id] of Object.entries(one))
      expect(asked(filled(kind as Kind, id)), kind).to.deep.equal({ commands: [] });
  });

  it("is one batch of what was changed, and no more", () => {
    const typed = { name: "Solsikken", area: "south", staff: "1.012,5", children2: "5" };
    expect(asked(filled("unit", "n1", typed))).to.deep.equal({
      commands: [
        { type: "rename", id: "n1", name: both("Solsikken") },
        { type: "moveUnit", unit: "n1", area: "south", leader: "south" },
        { type: "changeUnit", unit: "n1", staff: 1012.5, children: { 2: 5 } },
      ],
    });
  });

  it("leaves a unit with its leader where that is not its area's", () => {
    expect(asked(filled("unit", "nursery", { area: "south" }))).to.deep.equal({
      commands: [{ type: "moveUnit", unit: "nursery", area: "south" }],
    });
  });

  it("takes an emptied number as not known", () => {
    expect(asked(filled("unit", "n1", { places: "" }))).to.deep.equal({
      commands: [{ type: "changeUnit", unit: "n1", places: null }],
    });
  });

  it("confirms what was assumed, where that is ticked", () => {
    const guessed = {
      ...house("n3", { area: "north", leader: "north", places: 40 }),
      origin: "assumed" as const,
    };
    const organisation = { ...town, units: [...town.units, guessed] };
    const result = asked(filled("unit", "n3", { confirm: "yes" }, organisation), organisation);
    const commands = "commands" in result ? result.commands : [];
    expect(commands.map(({ type }) => type)).to.deep.equal(["rename", "moveUnit", "changeUnit"]);
    expect(commands.at(-1)).to.deep.include({ places: 40, children: guessed.children });
  });

  it("tells each fault at the field it is in", () => {
    const typed = { name: " ", staff: "mange", area: "atlantis", children1: "" };
    expect(faultsOf(filled("unit", "n1", typed))).to.deep.equal([
      "name: empty",
      "area: none-chosen",
      "staff: not-a-number",
      "children1: empty",
    ]);
    expect(faultsOf(filled("unit", "n1", { children1: "2,5" }))).to.have.length(1);
    expect(faultsOf(filled("unit", "n1", { children1: "2,5" }))[0]).to.match(/^children1: /);
  });

  it("adds a unit, a team and a group by the id that the form bears", () => {
    const unit = { ...filled("unit", "n1"), do: "add", id: "unit-1", name: "Ny", ownership: "selfOwned" };
    expect(asked(unit)).to.deep.equal({
      commands: [
        {
          ...{
            type: "addUnit",
            id: "unit-1",
            name: both("Ny"),
            kind: "daycare",
            area: "north",
            leader: "north",
          },
          ...{ places: 60, staff: 12, children: { 1: 1, 2: 2, 3: 4 } },
        },
        { type: "changeUnit", unit: "unit-1", ownership: "selfOwned" },
      ],
    });
    const team = { ...filled("team", "team"), do: "add", id: "team-1", serves: ["north"] };
    expect(asked(team)).to.have.nested.property("commands[0].serves").that.deep.equals(["north"]);
    const group = { ...filled("group", "g1"), do: "add", id: "group-1", unit: "s1" };
    expect(asked(group)).to.have.nested.property("commands[0].unit", "s1");
  });

  it("removes a thing, and says who takes over", () => {
    const form = { "kind-of-form": "area", do: "remove", id: "north", moveTo: "south", takesOver: "daycare" };
    expect(asked(form)).to.deep.equal({
      commands: [{ type: "removeArea", area: "north", moveTo: "south", leader: "daycare" }],
    });
  });

  it("seats whoever decides and pays, each for one offer", () => {
    expect(asked(filled("municipality", "municipality", { "financing-group": "daycare" }))).to.deep.equal({
      commands: [{ type: "changeSeat", duty: "financing", offer: "group", at: "daycare" }],
    });
  });

  it("is refused where the form is of nothing that there is", () => {
    expect(faultsOf({ "kind-of-form": "castle", id: "n1" })).to.deep.equal(["unknown-id castle"]);
    expect(faultsOf({ ...filled("unit", "n1"), id: "gone" })).to.deep.equal(["unknown-id gone"]);
  });
});
