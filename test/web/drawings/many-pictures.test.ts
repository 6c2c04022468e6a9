import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "chai";
import { generalUnits } from "../../../src/domain/organisation/parts.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { drawingFile } from "../../../src/web/drawings/files.ts";
import { testApp, testServices } from "../../support/services.ts";

describe("many pictures at once", () => {
  let server: Server;
  let origin: string;
  before(async () => {
    server = createServer(await testApp()).listen(0, "localhost");
    await new Promise((resolve) => server.once("listening", resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  it("hold nobody else up, and not for longer than somebody waits for them", async () => {
    const { useCases } = await testServices();
    // Children are referred from ordinary units only; of the others there is no such picture.
    const units = generalUnits(useCases.library.organisations.get("example") as Organisation);
    expect(units.length).to.be.above(30);
    const healthy = async () => {
      const began = performance.now();
      expect((await fetch(`${origin}/healthz`)).status).to.equal(200);
      return performance.now() - began;
    };
    const alone = Math.max(await healthy(), await healthy());
    const leaving = new AbortController();
    const pictures = units.slice(0, 40).map(({ id: unit }) =>
      fetch(
        origin + drawingFile({ organisation: "example", variant: "central", level: 2, unit }, "png", "da"),
        {
          signal: leaving.signal,
        },
      ).catch(() => null),
    );
    expect((await Promise.race(pictures))?.status).to.be.oneOf([200, 503]);
    leaving.abort();
    expect(await healthy(), `ms, where it took ${alone} alone`).to.be.below(1_500 + 10 * alone);
    await Promise.all(pictures);
  });
});
