import { expect } from "chai";
import { testServices } from "../../../support/services.ts";
import { visitor } from "../visitor.ts";

const address = "/da/kommune/ny";
const drawn = (text: string) => /<h3 id="quick-start-drawing-title">([^<]*)/.exec(text)?.[1];
const valueIn = (text: string, name: string) =>
  new RegExp(`name="${name}" type="text" value="([^"]*)"`).exec(text)?.[1];

describe("the quick start", () => {
  it("draws what is filled in when the drawing is asked for, and keeps nothing", async () => {
    const reader = await visitor();
    const { status, text } = await reader.send(address, {
      units: "36",
      areas: "5",
      name: "Øby",
      show: "drawing",
    });
    expect([status, drawn(text)]).to.deep.equal([200, "Øby: 36 dagtilbud i 5 områder"]);
    expect(valueIn(text, "areas")).to.equal("5");
    expect([...reader.cookies.keys()]).to.deep.equal(["tovholder"]);
  });

  it("lists what it assumes, and marks it, until somebody says it", async () => {
    const reader = await visitor();
    const assumedIn = async (fields: Readonly<Record<string, string>>) => {
      const { text } = await reader.send(address, { units: "36", show: "drawing", ...fields });
      return [...text.matchAll(/<dt>([^<]*)<\/dt><dd><span class="origin-assumed">([^<]*)/g)].map(
        ([, label, value]) => `${label}: ${value}`,
      );
    };
    const all = await assumedIn({});
    expect(all).to.have.lengthOf(15);
    expect(all).to.include.members([
      "Børn på niveau 3: 120",
      "Er der områdeledere mellem dagtilbuddene og forvaltningen?: Ja",
    ]);
    const less = await assumedIn({ children3: "1.200", supportStaff: "12,5", leadership: "traditional" });
    expect(all.filter((one) => !less.includes(one)).map((one) => one.split(":")[0])).to.deep.equal([
      "Børn på niveau 3",
      "Støttepædagoger",
      "Er der områdeledere mellem dagtilbuddene og forvaltningen?",
    ]);
  });

  it("makes an analysis whose maker may edit it, and shows its link until it is kept", async () => {
    const reader = await visitor();
    const { status, headers } = await reader.send(address, { units: "12", name: "Øby", supportStaff: "1,5" });
    expect(status).to.equal(303);
    const [, id = ""] = /^\/da\/kommune\/(\w+)\/i-dag$/.exec(String(headers.location)) ?? [];
    const { analyses } = await testServices();
    const access = await analyses.enter(reader.cookies.get("tovholder-session") ?? null, id);
    expect(access.kind).to.equal("edit");
    const { state, name } = await analyses.open(access);
    expect(name).to.deep.equal({ da: "Øby", en: "Øby" });
    expect(state.organisation.supportTeams.map(({ staff, origin }) => [staff, origin])).to.deep.equal([
      [1.5, "entered"],
    ]);
    const [, token = ""] = reader.cookies.get("tovholder-new-link")?.split(".") ?? [];
    expect((await analyses.enterByToken(token)).kind).to.equal("edit");
    expect((await reader.open(`/da/kommune/${id}/deling`)).text).to.include(token);
    expect((await reader.open(String(headers.location))).status).to.equal(200);
  });

  it("explains choices that do not go together, at their field, and keeps all that was typed", async () => {
    const reader = await visitor();
    const { status, text } = await reader.send(address, {
      units: "12",
      children1: "4",
      coordination: "areas",
      leadership: "traditional",
    });
    expect(status).to.equal(400);
    expect(text).to.match(
      /id="field-coordination-error"[\s\S]*?Områderne kan kun samordne, når de har en områdeleder/,
    );
    expect(text).to.include('<option value="traditional" selected>');
    expect(valueIn(text, "children1")).to.equal("4");
    expect(drawn(text), "nothing is drawn that was not chosen").to.equal(undefined);
  });

  it("tells each number that cannot be used at its own field", async () => {
    const reader = await visitor();
    for (const [fields, at, told] of [
      [{ units: "" }, "units", "Skriv et tal, fx 1.234,5"],
      [{ units: "0" }, "units", "Skal være mindst 1"],
      [{ units: "2", areas: "3" }, "areas", "Der kan højst være lige så mange, som der er dagtilbud"],
      [{ units: "9", children2: "2,5" }, "children2", "Skal være et helt tal, ikke 2,5"],
      [{ units: "9", children2: "mange" }, "children2", "Skriv et tal, fx 1.234,5"],
      [{ units: "9", name: "010203-1234" }, "name", "CPR-nummer"],
      [{ units: "9", financing: "x" }, "financing", "Vælg en"],
    ] as const) {
      const { status, text } = await reader.send(address, fields);
      expect(status, told).to.equal(400);
      expect(text.split(`id="field-${at}-error"`)[1]?.split("</span>")[1], at).to.include(told);
    }
  });

  it("reads numbers as they are written in either language", async () => {
    const reader = await visitor();
    for (const [path, typed] of [
      [address, "1.200"],
      ["/en/municipality/new", "1,200"],
    ] as const) {
      const { text } = await reader.send(path, { units: typed, show: "drawing" });
      expect(drawn(text)).to.match(/: 1200 /);
    }
  });
});
