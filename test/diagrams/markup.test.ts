import { expect } from "chai";
import { all, element, pathData } from "../../src/diagrams/markup.ts";

describe("markup", () => {
  it("escapes what a name may hold, as text and as attribute", () => {
    const name = `<script>alert("1")</script> & 'Børn'`;
    expect(element("text", { "data-id": name }, name).svg).to.equal(
      '<text data-id="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Børn&#39;">' +
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Børn&#39;</text>",
    );
  });

  it("drops what XML does not allow at all", () => {
    expect(element("text", {}, "a\u0000b\u0008c\ud800d\ufffee\tf").svg).to.equal("<text>abcde\tf</text>");
  });

  it("keeps letters beyond the first plane", () => {
    expect(element("text", {}, "Æ 🐝").svg).to.equal("<text>Æ 🐝</text>");
  });

  it("writes numbers with at most two decimals and no minus zero", () => {
    const written = [1, 1.005, 2.4999, -0.001, -3.456].map((x) => element("rect", { x }).svg);
    expect(written).to.deep.equal([1, 1, 2.5, 0, -3.46].map((x) => `<rect x="${x}"/>`));
    expect(element("path", { d: pathData`M${0.1 + 0.2} ${-0.0001}H${1 / 3}` }).svg).to.equal(
      '<path d="M0.3 0H0.33"/>',
    );
  });

  for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
    it(`refuses to draw ${value}`, () => {
      expect(() => element("rect", { x: value })).to.throw(RangeError, "cannot be drawn");
    });

  it("leaves out undefined attributes and children", () => {
    expect(element("g", { class: undefined }, undefined, all()).svg).to.equal("<g/>");
  });

  it("does not escape markup a second time", () => {
    expect(element("g", {}, element("title", {}, "A & B")).svg).to.equal("<g><title>A &amp; B</title></g>");
  });
});
