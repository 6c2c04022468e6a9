import { expect } from "chai";
import request from "supertest";
import { pathTo } from "../../../src/web/routes.ts";
import { testApp } from "../../support/services.ts";
import { browserAt, tokenOn } from "./browser.ts";

const address = pathTo("styleguide", "da");
const right = { unit: "Solsikken", hours: "1.234,5", kind: "daycare", groups: "yes" };
const mistaken = { ...right, hours: "mange" };

describe("a page with a form", () => {
  it("is one reader's own: kept nowhere, with a token and a cookie that scripts and other sites don't get", async () => {
    const { headers, text } = await request(await testApp()).get(address);
    expect(headers["cache-control"]).to.equal("private, no-store");
    expect(headers.vary).to.include("Cookie");
    expect(headers["set-cookie"]?.[0]).to.match(/^tovholder=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(tokenOn(text)).to.match(/^[\w-]{22}\.[\w-]{43}$/);
  });

  it("has its cookie sent over TLS alone where it came that way, and sets it once", async () => {
    const app = await testApp({ trustProxy: 1 });
    const first = await request(app).get(address).set("X-Forwarded-Proto", "https");
    const cookie = String(first.headers["set-cookie"]?.[0]);
    expect(cookie).to.include("; Secure");
    const again = await request(app)
      .get(address)
      .set("Cookie", String(cookie.split(";")[0]));
    expect(again.headers).to.not.have.property("set-cookie");
  });

  it("goes on when all is well, and says so on the next page, once", async () => {
    const browser = await browserAt(address);
    const { status, headers } = await browser.send({ ...right, hours: "37,5" });
    expect([status, headers.location]).to.deep.equal([303, address]);
    expect((await browser.open()).text).to.include("Det, du skrev, er modtaget.");
    expect((await browser.open()).text).to.not.include("Det, du skrev, er modtaget.");
  });

  it("comes back with what is wrong, each with a link to its field, and all that was typed", async () => {
    const browser = await browserAt(address);
    const { status, text } = await browser.send({ unit: " ", hours: "mange", kind: "<b>", groups: "yes" });
    expect(status).to.equal(400);
    expect(text).to.include('<a href="#field-unit">Dagtilbuddets navn: må ikke være tom</a>');
    expect(text).to.include('<a href="#field-hours">Timer om året: skriv et tal, fx 1.234,5</a>');
    expect(text).to.include('<a href="#field-kind">Hvad er det?: vælg en</a>');
    expect(text).to.match(/id="field-hours" name="hours"[^>]* value="mange"[^>]* aria-invalid="true"/);
    expect(text).to.match(/id="field-groups"[^>]* checked/);
    expect(text).to.match(/id="field-hours-error"><span class="sr-only">Fejl:<\/span> Skriv et tal/);
    expect(text).to.match(/tabindex="-1" autofocus data-module="error-summary"/);
  });

  it("escapes what was typed", async () => {
    const { text } = await (await browserAt(address)).send({ ...mistaken, unit: `"><script>alert(1)` });
    expect(text).to.include('value="&#34;&gt;&lt;script&gt;alert(1)"');
  });

  const hours = [
    ["37,5", 303],
    ["1.234,5", 303],
    ["1234,5", 303],
    ["10.000", 303],
    ["0", 303],
    ["10.000,5", 400],
    ["10000,1", 400],
    ["-1", 400],
    ["", 400],
    ["1e3", 400],
    ["Infinity", 400],
  ] as const;
  for (const [typed, expected] of hours) {
    it(`takes «${typed}» with ${expected} for a number from 0 to 10,000`, async () => {
      const { status } = await (await browserAt(address)).send({ ...right, hours: typed });
      expect(status).to.equal(expected);
    });
  }

  it("reads numbers as its language writes them", async () => {
    const browser = await browserAt(pathTo("styleguide", "en"));
    expect((await browser.send({ ...right, hours: "9,999.5" })).status).to.equal(303);
    expect((await browser.send({ ...right, hours: "10.000" })).status).to.equal(303);
    expect((await browser.send({ ...right, hours: "10,001" })).text).to.include("Hours a year: ");
  });

  it("does not take a field twice, nor one of more than 10,000 letters", async () => {
    const browser = await browserAt(address);
    expect((await browser.send({ ...right, unit: ["a", "b"] })).status).to.equal(400);
    const { status, text } = await browser.send({ ...right, unit: "æ".repeat(10_001) });
    expect(status).to.equal(400);
    expect(text).to.include("Dagtilbuddets navn: må højst være 10.000 tegn");
    expect((await browser.send({ ...right, unit: "æ".repeat(10_000) })).status).to.equal(303);
  });

  it("is not led astray by fields that it does not have", async () => {
    const browser = await browserAt(address);
    const odd = { __proto__x: "1", constructor: "2", toString: "3" };
    expect((await browser.send({ ...right, ...odd })).status).to.equal(303);
    const { text } = await browser.send({ ...mistaken, ...odd });
    expect(text).to.not.include("constructor");
  });
});

describe("a form that was not sent from our page", () => {
  const refused = "Send det en gang til";

  it("is not taken without its token, with another browser's, or with one that was changed", async () => {
    const [mine, other] = [await browserAt(address), await browserAt(address)];
    const [salt, signature] = mine.token.split(".");
    for (const token of [
      "",
      "x",
      `${salt}.`,
      `${salt}x.${signature}`,
      other.token,
      [mine.token, mine.token],
    ]) {
      const { status, text } = await mine.send({ ...right, token });
      expect(status, String(token)).to.equal(403);
      expect(text).to.include(refused).and.include('value="Solsikken"').and.include('value="1.234,5"');
    }
    const { status } = await request(await testApp())
      .post(address)
      .type("form")
      .send({ ...right, token: mine.token });
    expect(status, "without a cookie").to.equal(403);
  });

  it("is not taken from another site, whatever it bears, and changes no cookie", async () => {
    const browser = await browserAt(address);
    for (const [name, value, status] of [
      ["Sec-Fetch-Site", "cross-site", 403],
      ["Sec-Fetch-Site", "same-site", 403],
      ["Sec-Fetch-Site", "same-origin", 303],
      ["Origin", "https://elsewhere.example", 403],
      ["Origin", "null", 303],
    ] as const) {
      const answer = await browser.send({ ...right, hours: "7" }, { [name]: value });
      expect(answer.status, `${name}: ${value}`).to.equal(status);
    }
    const { status, headers } = await request(await testApp())
      .post(address)
      .type("form")
      .set("Sec-Fetch-Site", "cross-site")
      .send(right);
    expect(status).to.equal(403);
    expect(headers).to.not.have.property("set-cookie");
  });

  it("is taken from the public address, whatever a proxy makes of the host", async () => {
    const publicAddress = "https://tovholder.example";
    const browser = await browserAt(address, { publicAddress });
    const answer = await browser.send({ ...right, hours: "7" }, { Origin: publicAddress });
    expect(answer.status).to.equal(303);
  });

  it("is taken once it is sent again from the page that came back", async () => {
    const browser = await browserAt(address);
    const { text } = await browser.send({ ...right, hours: "7", token: "stale" });
    const again = await browser.send({ ...right, hours: "7", token: tokenOn(text) });
    expect(again.status).to.equal(303);
  });

  it("is not taken with another server's signature", async () => {
    const [mine, other] = [
      await browserAt(address),
      await browserAt(address, { secret: "another secret of enough letters" }),
    ];
    const { status } = await mine.send({ ...right, token: other.token }, { Cookie: other.cookie() });
    expect(status).to.equal(403);
  });
});

describe("a form's body", () => {
  const sent = async (body: string, type = "form") =>
    request(await testApp())
      .post(address)
      .type(type)
      .send(body);

  it("is a form's, or the page that is shown says what to do", async () => {
    const { status, text } = await sent("{}", "json");
    expect(status).to.equal(415);
    expect(text).to.include("Brug formularen på siden.");
  });

  it("may hold 5 MB and 1,000 fields", async () => {
    const large = await sent(`unit=${"x".repeat(5 * 1_048_576)}`);
    const many = await sent("a=1&".repeat(1_001));
    for (const { status, text } of [large, many]) {
      expect(status).to.equal(413);
      expect(text).to.include("mere end 5 MB eller 1.000 felter");
    }
  });

  it("may be empty: then nothing was typed, and no token came", async () => {
    for (const type of ["form", "json", "text"]) expect((await sent("", type)).status).to.equal(403);
  });
});

describe("any other page", () => {
  it("takes no form, and says what it takes", async () => {
    const app = await testApp();
    for (const method of ["post", "put", "delete", "patch"] as const) {
      const { status, headers, text } = await request(app)[method]("/da/om");
      expect([status, headers.allow]).to.deep.equal([405, "GET, HEAD"]);
      expect(text).to.include("<h1>Siden kan ikke bruges på den måde</h1>");
    }
    const { status, headers } = await request(app).put(address);
    expect([status, headers.allow]).to.deep.equal([405, "GET, HEAD, POST"]);
    expect((await request(app).options("/da/om")).headers.allow).to.equal("GET, HEAD");
  });

  it("is kept for those with cookies too, and sets none", async () => {
    const app = await testApp({ development: false });
    const first = await request(app).get("/da/om").set("Cookie", "tovholder=a; other=b");
    expect(first.headers).to.not.have.property("set-cookie");
    expect([first.headers["cache-control"], first.headers.vary]).to.deep.equal([
      "no-cache",
      "Accept-Encoding",
    ]);
    const again = await request(app).get("/da/om").set("Cookie", "tovholder=c");
    expect(again.headers, "sent before anything is logged").to.not.have.property("x-request-id");
    expect(again.text).to.equal(first.text);
  });

  it("alone stands in the sitemap, and is found by search engines", async () => {
    const app = await testApp();
    expect((await request(app).get("/sitemap.xml")).text).to.not.include("styleguide");
    expect((await request(app).get(address)).text).to.include('<meta name="robots" content="noindex">');
  });
});
