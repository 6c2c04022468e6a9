import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "chai";
import express from "express";
import { noSlowReaders } from "../../../src/web/http/slow-readers.ts";

describe("an answer that nobody takes", () => {
  let server: Server;
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });

  before(async () => {
    const app = express().use(noSlowReaders(200));
    app.get("/large", (_, response) => {
      response.on("close", close);
      response.end(Buffer.alloc(50_000_000));
    });
    app.get("/late", async (_, response) => {
      await wait(600);
      response.end("late");
    });
    server = createServer(app).listen(0, "localhost");
    await once(server, "listening");
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it("goes with its connection, and one that takes long to make does not", async () => {
    const { port } = server.address() as AddressInfo;
    const reader = connect(port, "localhost", () => reader.write("GET /large HTTP/1.1\r\nHost: x\r\n\r\n"));
    reader.on("error", () => {}).pause();
    const late = await fetch(`http://localhost:${port}/late`);
    expect(await late.text()).to.equal("late");
    await closed;
    reader.destroy();
  });
});
