import { expect } from "chai";
import express, { type Express } from "express";
import request from "supertest";
import { roomFor } from "../../../src/app/kept/room.ts";
import { createPageCache } from "../../../src/web/http/kept/page-cache.ts";

/** An app whose only page counts how often it was made. */
function countingApp({ maxBytes = 1_000_000, size = 0, cacheControl = "" } = {}): {
  app: Express;
  made: () => number;
} {
  let made = 0;
  const cache = createPageCache(roomFor(maxBytes), () => []);
  const app = express();
  app.use(cache.serve);
  app.use(async (_, response) => {
    made += 1;
    if (cacheControl) response.set("Cache-Control", cacheControl);
    await cache.send(response, `<p>made ${made}</p>${"æ".repeat(size)}`);
  });
  return { app, made: () => made };
}

describe("the page cache", () => {
  it("makes a page once, however often and in whichever encoding it is asked for", async () => {
    const { app, made } = countingApp();
    for (const encoding of ["identity", "gzip", "br", "gzip, br", "identity"]) {
      const { text } = await request(app).get("/da/?a=1").set("Accept-Encoding", encoding);
      expect(text).to.equal("<p>made 1</p>");
    }
    expect(made()).to.equal(1);
  });

  it("keeps each query apart", async () => {
    const { app, made } = countingApp();
    await request(app).get("/da/?a=1");
    await request(app).get("/da/?a=2");
    expect(made()).to.equal(2);
  });

  it("has a tag for each encoding, and answers 304 to it", async () => {
    const { app } = countingApp();
    const tags = new Set<string>();
    for (const encoding of ["identity", "gzip", "br"]) {
      const first = await request(app).get("/").set("Accept-Encoding", encoding);
      const tag = String(first.headers.etag);
      tags.add(tag);
      expect(first.headers["cache-control"]).to.equal("no-cache");
      expect(first.headers.vary).to.equal("Accept-Encoding");
      for (const known of [tag, `"other", W/${tag}`, "*"]) {
        const again = await request(app)
          .get("/")
          .set("Accept-Encoding", encoding)
          .set("If-None-Match", known);
        expect(again.status).to.equal(304);
        expect(again.text).to.equal("");
      }
    }
    expect(tags.size).to.equal(3);
    const other = await request(app).get("/").set("If-None-Match", '"other"');
    expect(other.status).to.equal(200);
  });

  it("answers HEAD with the headers alone", async () => {
    const { app } = countingApp();
    const whole = await request(app).get("/").set("Accept-Encoding", "identity");
    const head = await request(app).head("/").set("Accept-Encoding", "identity");
    expect(head.headers["content-length"]).to.equal(whole.headers["content-length"]);
    expect(head.text).to.equal(undefined);
  });

  it("is as good for who bears a cookie", async () => {
    const { app, made } = countingApp();
    for (const cookie of ["a=1", "", "a=2"]) {
      const { headers } = await request(app).get("/").set("Cookie", cookie);
      expect(headers["cache-control"]).to.equal("no-cache");
      expect(headers.vary).to.equal("Accept-Encoding");
    }
    expect(made()).to.equal(1);
  });

  it("keeps nothing that may not be stored", async () => {
    const { app, made } = countingApp({ cacheControl: "private, no-store" });
    for (const count of [1, 2]) {
      const { headers } = await request(app).get("/");
      expect(made()).to.equal(count);
      expect(headers["cache-control"]).to.equal("private, no-store");
      expect(headers).to.not.have.property("etag");
    }
  });

  it("lets go of what was asked for longest ago when it is full", async () => {
    const { app, made } = countingApp({ maxBytes: 25_000, size: 5_000 });
    const get = (path: string) => request(app).get(path).set("Accept-Encoding", "identity");
    await get("/a");
    await get("/b");
    await get("/a");
    await get("/c");
    expect(made()).to.equal(3);
    await get("/a");
    expect(made(), "a was asked for last, and is kept").to.equal(3);
    await get("/b");
    expect(made(), "b had to go").to.equal(4);
  });

  it("sends a page that is larger than all its room, but keeps it not", async () => {
    const { app, made } = countingApp({ maxBytes: 1_000, size: 5_000 });
    for (const count of [1, 2]) {
      const { text } = await request(app).get("/");
      expect(text).to.include(`made ${count}`);
    }
    expect(made()).to.equal(2);
  });

  it("compresses once: what arrives unpacks to the page", async () => {
    const { app } = countingApp({ size: 3_000 });
    for (const encoding of ["br", "gzip", "br"]) {
      const { text, headers } = await request(app).get("/").set("Accept-Encoding", encoding);
      expect(headers["content-encoding"]).to.equal(encoding);
      expect(Number(headers["content-length"])).to.be.below(200);
      expect(text).to.equal(`<p>made 1</p>${"æ".repeat(3_000)}`);
    }
  });

  it("never sends an encoding that was refused", async () => {
    const { app } = countingApp({ size: 3_000 });
    const { headers } = await request(app).get("/").set("Accept-Encoding", "br;q=0, gzip;q=0.0");
    expect(headers).to.not.have.property("content-encoding");
  });
});
