import { expect } from "chai";
import request from "supertest";
import { testApp } from "../support/services.ts";

describe("the ways in", () => {
  const languages = [
    ["", "da"],
    ["da-DK, en;q=0.5", "da"],
    ["en-GB, da;q=0.5", "en"],
    ["de, en;q=0.5", "en"],
    ["fr", "da"],
  ] as const;
  for (const [header, language] of languages) {
    it(`/ leads who reads «${header}» to /${language}/`, async () => {
      const { status, headers } = await request(await testApp())
        .get("/")
        .set("Accept-Language", header);
      expect(status).to.equal(302);
      expect(headers.location).to.equal(`/${language}/`);
      expect(headers.vary).to.match(/Accept-Language/);
    });
  }

  it("/da leads to /da/", async () => {
    const { status, headers } = await request(await testApp()).get("/da");
    expect([status, headers.location]).to.deep.equal([301, "/da/"]);
  });

  it("the sitemap names every page in both languages, and every one of them is there", async () => {
    const app = await testApp();
    const { text, type } = await request(app).get("/sitemap.xml").set("Host", "tovholder.example");
    expect(type).to.equal("application/xml");
    const paths = [...text.matchAll(/<loc>http:\/\/tovholder\.example([^<]*)<\/loc>/g)].map(
      ([, path]) => path ?? "",
    );
    expect(paths).to.include.members(["/da/", "/en/", "/da/om", "/en/about"]);
    expect(text).to.include('hreflang="en" href="http://tovholder.example/en/about"');
    for (const path of paths) expect((await request(app).get(path)).status, path).to.equal(200);
  });

  it("the sitemap believes no strange host", async () => {
    const { text } = await request(await testApp())
      .get("/sitemap.xml")
      .set("Host", 'x"><script>');
    expect(text).to.include("<loc>http://localhost/da/</loc>").and.not.include("script");
  });

  it("the sitemap is short and made once, whatever the host, and says how long it may be kept", async () => {
    const app = await testApp();
    const asked = (host: string, encoding = "identity") =>
      request(app).get("/sitemap.xml").set({ Host: host, "Accept-Encoding": encoding });
    const plain = await asked("tovholder.example:8080");
    expect(plain.headers["cache-control"]).to.equal("public, max-age=3600");
    for (const host of ["x".repeat(15_900), "x".repeat(254), "a/b", "a b", "a@b"]) {
      const { text } = await asked(host);
      expect(text).to.include("<loc>http://localhost/da/</loc>");
      expect(text.length).to.be.below(2 * plain.text.length);
    }
    const packed = await asked("tovholder.example:8080", "br");
    expect(packed.headers["content-encoding"]).to.equal("br");
    expect(packed.headers.etag).to.not.equal(plain.headers.etag);
    const again = await asked("tovholder.example:8080").set("If-None-Match", String(plain.headers.etag));
    expect(again.status).to.equal(304);
  });

  it("the sitemap believes a proxy that is trusted, and of its protocols only http and https", async () => {
    const headers = { Host: "inside", "X-Forwarded-Host": "tovholder.example" };
    for (const [trustProxy, protocol, origin] of [
      [1, "https", "https://tovholder.example"],
      [1, "http", "http://tovholder.example"],
      [1, "javascript", "http://tovholder.example"],
      [0, "https", "http://inside"],
    ] as const) {
      const { text } = await request(await testApp({ trustProxy }))
        .get("/sitemap.xml")
        .set({ ...headers, "X-Forwarded-Proto": protocol });
      expect(text, `${trustProxy} ${protocol}`).to.include(`<loc>${origin}/da/</loc>`);
    }
  });

  it("the sitemap is where the site says it is, if it says so", async () => {
    const publicAddress = "https://tovholder.example";
    for (const path of ["/sitemap.xml", "/robots.txt"]) {
      const { text } = await request(await testApp({ publicAddress, trustProxy: 1 }))
        .get(path)
        .set({ Host: "elsewhere.example", "X-Forwarded-Host": "elsewhere.example" });
      expect(text).to.include(publicAddress).and.not.include("elsewhere");
    }
  });

  it("robots find the sitemap and leave the API alone", async () => {
    const { text, headers } = await request(await testApp())
      .get("/robots.txt")
      .set("Host", "tovholder.example");
    expect(headers["cache-control"]).to.equal("public, max-age=3600");
    expect(text).to.equal("User-agent: *\nDisallow: /api/\nSitemap: http://tovholder.example/sitemap.xml\n");
  });
});

describe("health", () => {
  it("/healthz answers as soon as the process serves", async () => {
    const app = await testApp({ ready: async () => false });
    expect((await request(app).get("/healthz")).status).to.equal(200);
  });

  it("/readyz answers 503 until everything is ready", async () => {
    for (const [ready, status] of [
      [async () => true, 200],
      [async () => false, 503],
      [() => Promise.reject(new Error("the store is away")), 503],
    ] as const) {
      const { headers, status: answered } = await request(await testApp({ ready })).get("/readyz");
      expect(answered).to.equal(status);
      expect(headers["cache-control"]).to.equal("no-store");
    }
  });
});

describe("a page", () => {
  it("names its language, its other language and only our own files", async () => {
    const { text } = await request(await testApp()).get("/en/about?x=1");
    expect(text).to.match(/<html lang="en">/);
    expect(text).to.include('<a href="/da/om?x=1" data-carries lang="da" hreflang="da">Dansk</a>');
    expect(text).to.include('rel="alternate" hreflang="da" href="/da/om?x=1"');
    const fetched = [...text.matchAll(/(?:src|<link[^>]*href)="([^"]*)"/g)].map(([, address]) => address);
    expect(fetched.filter((address) => !address?.startsWith("/"))).to.deep.equal([]);
  });

  it("holds no inline style or script", async () => {
    const { text } = await request(await testApp()).get("/da/styleguide");
    expect(text).to.not.match(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
  });

  it("is kept as it went out, tag and all", async () => {
    const app = await testApp({ development: false });
    const first = await request(app).get("/da/om");
    const again = await request(app).get("/da/om").set("If-None-Match", String(first.headers.etag));
    expect(again.status).to.equal(304);
    expect(again.headers).to.not.have.property("x-request-id");
  });

  it("is no style guide outside development", async () => {
    const app = await testApp({ development: false });
    expect((await request(app).get("/da/styleguide")).status).to.equal(404);
  });
});

describe("the assets", () => {
  const assetIn = async (kind: string) => {
    const { text } = await request(await testApp()).get("/da/om");
    return new RegExp(`"(/assets/[^"]+\\.${kind})"`).exec(text)?.[1] ?? "";
  };

  it("may be kept for ever, and come compressed as they were built", async () => {
    for (const kind of ["css", "js"]) {
      const address = await assetIn(kind);
      const { headers, status } = await request(await testApp())
        .get(address)
        .set("Accept-Encoding", "gzip, br");
      expect(status).to.equal(200);
      expect(headers["cache-control"]).to.equal("public, max-age=31536000, immutable");
      expect(headers["content-encoding"]).to.equal("br");
      expect(headers.vary).to.equal("Accept-Encoding");
      const plain = await request(await testApp())
        .get(address)
        .set("Accept-Encoding", "identity");
      expect(plain.headers).to.not.have.property("content-encoding");
    }
  });

  it("hold fonts that are not compressed again", async () => {
    const { headers } = await request(await testApp())
      .get(await assetIn("woff2"))
      .set("Accept-Encoding", "br");
    expect(headers["content-type"]).to.equal("font/woff2");
    expect(headers).to.not.have.property("content-encoding");
  });
});
