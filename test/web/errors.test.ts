import { expect } from "chai";
import express, { Router } from "express";
import { pino } from "pino";
import request from "supertest";
import { z } from "zod";
import { Overload } from "../../src/app/overload.ts";
import { DomainError } from "../../src/domain/errors.ts";
import { fault } from "../../src/domain/faults/fault.ts";
import type { Feature } from "../../src/web/features.ts";
import type { Services } from "../../src/web/services.ts";
import { testApp, testServices } from "../support/services.ts";

const secret = "the cellar is under the stairs";

const causes: Readonly<Record<string, () => unknown>> = {
  unknown: () => new DomainError("not-found", fault("unknown-unit", { unit: "ward-9" })),
  invalid: () => new DomainError("invalid", fault("above-limit", { most: 4 })),
  stale: () => new DomainError("conflict", fault("id-taken", { id: "3" })),
  field: () => z.object({ weights: z.array(z.number()) }).safeParse({ weights: [1, "many"] }).error,
  overload: () => new Overload(7),
  bug: () => new TypeError(secret),
  string: () => secret,
};

const throwing: Feature = {
  router: Router()
    .get(["/da/throw/:cause", "/en/throw/:cause", "/api/throw/:cause"], ({ params }) => {
      throw causes[params.cause as string]?.();
    })
    .post("/da/echo", express.json({ limit: "1mb" }), ({ body }, response) => response.json(body)),
};
const app = () => testApp({}, [throwing]);

const statuses = [
  ["unknown", 404, "Siden findes ikke", "There is no such page"],
  ["invalid", 400, "Vi forstår ikke adressen", "We do not understand the address"],
  ["field", 400, "Vi forstår ikke adressen", "We do not understand the address"],
  ["stale", 409, "Nogen kom først", "Somebody got there first"],
  ["overload", 503, "Der regnes for fuld kraft", "Working at full stretch"],
  ["bug", 500, "Noget gik galt hos os", "Something went wrong on our side"],
  ["string", 500, "Noget gik galt hos os", "Something went wrong on our side"],
] as const;

describe("the error pages", () => {
  for (const [cause, status, da, en] of statuses) {
    it(`${cause}: ${status}, told in both languages, with a way home`, async () => {
      for (const [language, title] of [
        ["da", da],
        ["en", en],
      ]) {
        const answer = await request(await app()).get(`/${language}/throw/${cause}`);
        expect(answer.status).to.equal(status);
        expect(answer.text).to.include(`<h1>${title}</h1>`).and.include(`href="/${language}/"`);
        expect(answer.text).to.include('<meta name="robots" content="noindex">');
        expect(answer.headers["cache-control"]).to.match(/no-store/);
      }
    });
  }

  it("say what is not known, and what is", async () => {
    const { text } = await request(await testApp()).get("/da/?organisation=nowhere");
    expect(text).to.include("<li>ukendt organisering: nowhere. Kendte er svendborg,");
    const { text: nothing } = await request(await testApp()).get("/en/nowhere");
    expect(nothing).not.to.include("What it concerns");
  });

  it("tell nothing of how we are made", async () => {
    for (const path of ["/da/throw/bug", "/api/throw/bug", "/da/throw/string"]) {
      const { text } = await request(await app()).get(path);
      expect(text)
        .to.not.include(secret)
        .and.not.match(/\.ts|node_modules|TypeError/);
    }
  });

  it("name the fields that were wrong", async () => {
    const { text } = await request(await app()).get("/da/throw/field");
    expect(text).to.include("<code>weights.1</code>");
  });

  it("give a number to quote when the fault is ours", async () => {
    const { text, headers } = await request(await app()).get("/en/throw/bug");
    expect(text).to.include(String(headers["x-request-id"]));
  });

  it("say when to come back", async () => {
    const { headers } = await request(await app()).get("/da/throw/overload");
    expect(headers["retry-after"]).to.equal("7");
  });

  it("find what was meant: a slip, the other language's word, a capital, an accent", async () => {
    const site = await testApp();
    for (const path of ["/da/omm", "/da/about", "/da/OM/", "/da/about-us"]) {
      const { text, status } = await request(site).get(path);
      expect(status, path).to.equal(404);
      expect(text, path).to.include('<a href="/da/om">Om Tovholder</a>');
    }
    const { text } = await request(site).get("/da/tilg%C3%A6ngelighed");
    expect(text).to.include('<a href="/da/tilgaengelighed">');
  });

  it("guess nothing where nothing is alike", async () => {
    const { text } = await request(await testApp()).get("/da/xyzzy");
    expect(text).to.not.include("Ledte du efter");
  });

  it("print a hostile address nowhere", async () => {
    const { text } = await request(await testApp()).get('/da/"><script>alert(1)</script>');
    expect(text).to.not.include("<script>alert");
  });

  it("survive an address that is no UTF-8", async () => {
    const { status } = await request(await testApp()).get("/da/%E0%A4%A");
    expect(status).to.be.oneOf([400, 404]);
  });

  it("follow the reader's language where the address has none", async () => {
    const { text } = await request(await testApp())
      .get("/nowhere")
      .set("Accept-Language", "en");
    expect(text).to.include('<html lang="en">');
  });
});

describe("problem details", () => {
  const asked = (site: Parameters<typeof request>[0], path: string, language: string) =>
    request(site).get(path).set("Accept-Language", language);
  const problem = (id: string, status: number, title: string, detail?: string) => ({
    type: `/api/v1/problems#${id}`,
    title,
    status,
    ...(detail && { detail }),
  });

  it("are what an API request gets that the API never saw, as the API tells them, in the reader's language", async () => {
    const long = `/api/v1/rank?x=${"x".repeat(8_192)}`;
    const site = await testApp();
    const busy = await testApp({ requestsPerMinute: 1 });
    await request(busy).get("/api/nothing");
    for (const [app, path, danish, english] of [
      [
        site,
        "/api/nothing",
        problem("unknown-address", 404, "Adressen findes ikke"),
        problem("unknown-address", 404, "There is no such address"),
      ],
      [
        site,
        long,
        problem("address-too-long", 414, "Adressen er for lang", "Den må højst være på 8.192 tegn"),
        problem(
          "address-too-long",
          414,
          "The address is too long",
          "It may be at most 8,192 characters long",
        ),
      ],
      [
        busy,
        "/api/v1/rank",
        problem(
          "too-many-requests",
          429,
          "Der er kommet for mange forespørgsler fra din adresse",
          "Prøv igen om et minut",
        ),
        problem(
          "too-many-requests",
          429,
          "Too many requests have come from your address",
          "Try again in a minute",
        ),
      ],
    ] as const)
      for (const [language, told] of [
        ["da", danish],
        ["en", english],
      ] as const) {
        const { status, type, text, headers } = await asked(app, path, language);
        const { errors: _, ...details } = JSON.parse(text);
        expect([status, type, details]).to.deep.equal([told.status, "application/problem+json", told]);
        expect(headers["content-language"]).to.equal(language);
        expect(headers["x-request-id"]).to.match(/^[\w-]{36}$/);
        if (status === 429) expect(Number(headers["retry-after"])).to.be.within(1, 60);
      }
  });

  it("never tell of a bug of ours", async () => {
    const { status, text, headers } = await asked(await app(), "/api/throw/bug", "da");
    expect([status, JSON.parse(text)]).to.deep.equal([
      500,
      {
        ...problem("internal", 500, "Noget gik galt hos os"),
        instance: `urn:uuid:${headers["x-request-id"]}`,
      },
    ]);
  });
});

describe("the limits", () => {
  it("turn away a body over 5 MB", async () => {
    const body = JSON.stringify({ text: "x".repeat(5 * 1024 * 1024) });
    const answer = await request(await app())
      .post("/da/echo")
      .type("json")
      .send(body);
    expect(answer.status).to.equal(413);
  });

  it("turn away JSON that is none", async () => {
    const answer = await request(await app())
      .post("/da/echo")
      .type("json")
      .send("{");
    expect(answer.status).to.equal(400);
  });

  it("turn away an address over 8,192 letters, and take one of just that", async () => {
    const site = await testApp();
    const path = "/da/om?x=";
    const fitting = path + "x".repeat(8_192 - path.length);
    expect((await request(site).get(fitting)).status).to.equal(200);
    expect((await request(site).get(`${fitting}x`)).status).to.equal(414);
  });

  it("turn away who asks too often, but never for assets and kept pages", async () => {
    const site = await testApp({ requestsPerMinute: 2, development: false });
    for (const status of [200, 200, 429]) {
      const answer = await request(site).get(`/da/om?${Math.random()}`);
      expect(answer.status).to.equal(status);
    }
    const kept = await testApp({ requestsPerMinute: 1, development: false });
    for (let times = 0; times < 3; times++) expect((await request(kept).get("/da/om")).status).to.equal(200);
  });
});

describe("a bug in the API", () => {
  it("is found in the log by the number that its answer bears", async () => {
    const lines: string[] = [];
    const log = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
    const broken = {
      compareOrganisations: () => Promise.reject(new TypeError(secret)),
    } as unknown as Services["useCases"];
    const { useCases } = await testServices();
    const site = await testApp({ log, useCases: { ...useCases, ...broken } });
    const { headers, text, status } = await request(site)
      .post("/api/v1/organisations/compare")
      .send({ organisation: "example", lens: "structure" });
    const id = String(headers["x-request-id"]);
    expect([status, JSON.parse(text).instance]).to.deep.equal([500, `urn:uuid:${id}`]);
    const told = lines.map((line) => JSON.parse(line)).find(({ err }) => err);
    expect([told?.err.message, told?.request]).to.deep.equal([secret, id]);
  });

  it("say what an address that leads to the pages takes", async () => {
    const app = await testApp();
    for (const address of ["/", "/robots.txt", "/sitemap.xml", "/da/"]) {
      const { status, headers } = await request(app).post(address);
      expect([address, status, headers.allow]).to.deep.equal([address, 405, "GET, HEAD"]);
    }
  });
});
