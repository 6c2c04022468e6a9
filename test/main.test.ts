import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { buildAssets } from "../src/assets/build.ts";
import { root } from "./support/root.ts";

type Run = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
};

describe("the program", () => {
  const running: ChildProcess[] = [];
  let taken: Server;

  before(async () => {
    await buildAssets();
    taken = createServer().listen(0, "localhost");
    await once(taken, "listening");
  });
  after(() => taken.close());
  afterEach(() => {
    for (const child of running.splice(0)) child.kill("SIGKILL");
  });

  function start(settings: Readonly<Record<string, string>>, command = process.execPath): Run {
    const env = { ...process.env, NODE_ENV: "production", LOG_LEVEL: "silent", ...settings };
    const child = spawn(command, command === "npm" ? ["start"] : ["src/main.ts"], { cwd: root, env });
    running.push(child);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        said += text;
      });
    }
    return { child, said: () => said, ended: once(child, "close").then(([code]) => code) };
  }

  it("says where it is, serves, and ends cleanly when told to", async () => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      const { child, said, ended } = start({ PORT: "0" });
      while (!said().includes("\n")) await once(child.stdout as NodeJS.ReadableStream, "data");
      const [, address = ""] = /^Tovholder: (http:\/\/localhost:\d+\/da\/)$/m.exec(said()) ?? [];
      expect((await fetch(address)).status).to.equal(200);
      child.kill(signal);
      expect(await ended).to.equal(0);
    }
  });

  it("ends with npm, which only tells the shell between them", async () => {
    const { child, said, ended } = start({ PORT: "0" }, "npm");
    while (!said().includes("Tovholder: ")) await once(child.stdout as NodeJS.ReadableStream, "data");
    const [address = ""] = /http:\/\/localhost:\d+\/da\//.exec(said()) ?? [];
    expect((await fetch(address)).status).to.equal(200);
    child.kill("SIGTERM");
    // Our server holds npm's output open for as long as it runs.
    await ended;
    const refused = await fetch(address).catch(() => "refused");
    expect(refused).to.equal("refused");
  });

  it("stops without a word of complaint while it still sums ahead", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tovholder-"));
    const { child, said, ended } = start({ PORT: "0", LOG_LEVEL: "info", TOVHOLDER_DATA: folder });
    while (!said().includes("\n")) await once(child.stdout as NodeJS.ReadableStream, "data");
    child.kill("SIGTERM");
    expect(await ended).to.equal(0);
    expect(said()).to.match(/^Tovholder: [^\n]*\n$/);
    await rm(folder, { recursive: true });
  });

  it("says in one line that its folder cannot be used", async () => {
    for (const folder of ["package.json", "package.json/var", "/proc/nowhere"]) {
      const { said, ended } = start({ PORT: "0", TOVHOLDER_DATA: folder });
      expect(await ended).to.equal(1);
      expect(said()).to.match(/^TOVHOLDER_DATA: the folder \S+ cannot be used \([^\n]*\n$/);
    }
  });

  it("says in plain words that the port is taken", async () => {
    const { port } = taken.address() as AddressInfo;
    const { said, ended } = start({ PORT: String(port) });
    expect(await ended).to.equal(1);
    expect(said()).to.match(new RegExp(`^Port ${port} is taken.* PORT=${port + 1} npm start\n$`));
  });

  it("says which setting cannot be used, and what to write", async () => {
    const { said, ended } = start({ PORT: "http" });
    expect(await ended).to.equal(1);
    expect(said()).to.equal(
      "PORT: “http” cannot be used. Use a whole number from 0 to 65535; 0 takes any free port.\n",
    );
  });
});
