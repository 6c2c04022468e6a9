import { expect } from "chai";
import request from "supertest";
import { testApp } from "../../support/services.ts";

describe("the headers of every answer", () => {
  for (const path of ["/da/", "/da/findes-ikke", "/api/nothing", "/healthz", "/favicon.svg", "/"]) {
    it(`${path} lets nothing but our own files in, and nobody frame us`, async () => {
      const { headers } = await request(await testApp()).get(path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).to.include("default-src 'none'");
      expect(policy).to.include("script-src 'self'").and.to.include("style-src 'self'");
      expect(policy).to.include("frame-ancestors 'none'").and.to.include("base-uri 'none'");
      expect(policy).to.include("form-action 'self'");
      expect(policy).to.not.match(/unsafe|https?:|data:|\*/);
      expect(headers["x-content-type-options"]).to.equal("nosniff");
      expect(headers["referrer-policy"]).to.equal("no-referrer");
      expect(headers["permissions-policy"]).to.include("geolocation=()");
      expect(headers).to.not.have.property("x-powered-by");
    });
  }

  it("are borne by a page that was kept too, by TLS or not", async () => {
    const app = await testApp({ trustProxy: 1 });
    const ofOneRequest = ["date", "x-request-id", "ratelimit", "ratelimit-policy"];
    for (const protocol of ["http", "https"]) {
      const ask = async () => {
        const asked = request(app).get(`/da/metode?by=${protocol}`).set("X-Forwarded-Proto", protocol);
        return Object.entries((await asked).headers).filter(([name]) => !ofOneRequest.includes(name));
      };
      const made = await ask();
      expect((await ask()).toSorted(), protocol).to.deep.equal(made.toSorted());
    }
  });

  it("promise TLS only to those who came by it", async () => {
    const behindProxy = await testApp({ trustProxy: 1 });
    const plain = await request(behindProxy).get("/da/");
    expect(plain.headers).to.not.have.property("strict-transport-security");
    const safe = await request(behindProxy).get("/da/").set("X-Forwarded-Proto", "https");
    expect(safe.headers["strict-transport-security"]).to.equal("max-age=31536000");
    const wide = await request(await testApp({ trustProxy: 1, hstsSubdomains: true }))
      .get("/da/")
      .set("X-Forwarded-Proto", "https");
    expect(wide.headers["strict-transport-security"]).to.equal("max-age=31536000; includeSubDomains");
    const claimed = await request(await testApp({ trustProxy: 0 }))
      .get("/da/")
      .set("X-Forwarded-Proto", "https");
    expect(claimed.headers).to.not.have.property("strict-transport-security");
  });

  it("name the request, so that it is found in the log", async () => {
    const { headers } = await request(await testApp()).get("/healthz");
    expect(headers["x-request-id"]).to.match(/^[0-9a-f-]{36}$/);
  });

  it("tag no bytes strongly that are compressed on their way", async () => {
    const app = await testApp();
    // A drawing says where it was seen, and every request to an app has a port of its own.
    const host = "tovholder.example";
    for (const path of ["/api/v1/criteria", "/da/tegninger/example/central.svg", "/api/v1/openapi.json"]) {
      const tags = new Map<string, string>();
      for (const encoding of ["identity", "gzip", "br"]) {
        const { headers } = await request(app).get(path).set({ Host: host, "Accept-Encoding": encoding });
        tags.set(headers["content-encoding"] ?? "identity", String(headers.etag));
        const again = await request(app)
          .get(path)
          .set({ Host: host, "Accept-Encoding": encoding, "If-None-Match": String(headers.etag) });
        expect(again.status, path).to.equal(304);
      }
      expect([...tags.keys()], path).to.deep.equal(["identity", "gzip", "br"]);
      const strong = [...tags.values()].filter((tag) => !tag.startsWith("W/"));
      expect(new Set(strong).size, path).to.equal(strong.length);
    }
  });

  it("say how long a picture may be kept", async () => {
    for (const kind of ["svg", "png"]) {
      const { headers } = await request(await testApp()).get(`/da/tegninger/example/central.${kind}`);
      expect(headers["cache-control"]).to.equal("public, max-age=3600");
    }
  });
});
