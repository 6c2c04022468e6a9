import { expect } from "chai";
import { Html } from "../../../src/web/render/html.ts";
import { livePart } from "../../../src/web/render/live-part.ts";

const versionOf = (text: string) => /data-version="([^"]*)"/.exec(livePart("some", new Html(text)).text)?.[1];
const link = (query: string, more = "") => `<p><a href="/da/${query}#ways" data-carries${more}>Ways</a></p>`;

describe("a part that is exchanged", () => {
  it("is the same whatever choices its links and forms carry", () => {
    expect(versionOf(link("?level=2&amp;unit=a"))).to.equal(versionOf(link("")));
    const form = (hidden: string) => `<form data-carries>${hidden}<input name="mode"></form>`;
    const hidden = '<input type="hidden" name="level" value="2">';
    expect(versionOf(form(hidden))).to.equal(versionOf(form("")));
    expect(versionOf(`<form>${hidden}</form>`)).to.not.equal(versionOf("<form></form>"));
  });

  it("is another when a link sets something else itself, or leads elsewhere", () => {
    const sets = ' data-sets="moved step"';
    const versions = [
      link("?level=2&amp;step=central-1", sets),
      link("?level=2&amp;step=central-2", sets),
      link("?level=2", sets),
      link("?level=2", ""),
    ].map(versionOf);
    expect(new Set(versions).size).to.equal(versions.length);
    expect(versionOf(link("a"))).to.not.equal(versionOf(link("b")));
  });

  it("is another when a link that carries nothing leads elsewhere, or words differ", () => {
    const file = (level: number) => `<a href="/da/picture.svg?level=${level}" download>SVG</a>`;
    expect(versionOf(file(1))).to.not.equal(versionOf(file(2)));
    expect(versionOf("<p>1</p>")).to.not.equal(versionOf("<p>2</p>"));
  });
});
