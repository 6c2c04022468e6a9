import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "chai";
import { type Served, serve } from "../../support/served.ts";
import { bombard, send, usual, watch } from "./bombardment.ts";
import { heavy } from "./heavy.ts";
import { serveIdle } from "./idle.ts";

describe("a server that is asked for more than it can do", () => {
  let served: Served;
  let idle: Awaited<ReturnType<typeof serveIdle>>;
  const ask = (...parameters: Parameters<typeof send> extends [string, ...infer Rest] ? Rest : never) =>
    send(served.origin, ...parameters);

  before(async function () {
    this.timeout(90_000);
    served = await serve({ TRUST_PROXY: "1", THREADS: "2" });
    idle = await serveIdle();
    // A thread answers its first question when it has read all that it answers from.
    await ask(heavy.path(0));
    await ask({ path: "/da/" });
  });
  after(() => Promise.all([served.stop(), idle.stop()]));

  /** Watches while something is done, and expects a quarter of a second at most beyond what the machine itself takes. */
  const expectQuickWhile = async (act: () => Promise<unknown>) => {
    const [ours, others] = [watch(served.origin), watch(idle.origin)];
    await act();
    const [waits, calm] = await Promise.all([ours.stop(), others.stop()]);
    // An answer of ours takes its turn of the machine several times, one of a server with nothing to do once.
    expect(usual(waits), `where the idle took ${usual(calm)} ms`).to.be.below(250 + 10 * usual(calm));
    expect(waits.length, `where the idle answered ${calm.length}`).to.be.above(calm.length / 25);
  };

  it("tells how long to wait, and then has room", async function () {
    this.timeout(90_000);
    // It tells by what it has seen: those before are as short as these.
    for (let at = 0; at < 12; at++) await ask(heavy.smallPath(1_500 + at), { address: "198.51.100.3" });
    const began = performance.now();
    const asked = Array.from({ length: 14 }, (_, at) =>
      ask(heavy.smallPath(2_000 + at), { address: "198.51.100.3" }),
    );
    const answers = await Promise.all(asked);
    const took = (performance.now() - began) / 1000;
    const told = answers.filter(({ status }) => status === 503).map(({ retryAfter }) => retryAfter);
    expect(told.length).to.be.above(0);
    // As long as all of it lasts, give or take what it cannot know: so far it has seen none that lasts for long.
    for (const seconds of told) expect(seconds).to.be.within(1, Math.max(10, 5 * took));
    await wait(Math.min(...told) * 1000);
    expect((await ask(heavy.smallPath(3_000), { address: "198.51.100.3" })).status).to.equal(200);
  });

  it("answers who asks little, whoever asks much", async function () {
    this.timeout(90_000);
    const bodies = Array.from({ length: 24 }, (_, at) => heavy.path(at + 1));
    const leaving = AbortSignal.timeout(6_000);
    // A second and more each, where graphs were built on the thread that answers.
    await expectQuickWhile(() =>
      Promise.all(
        bodies.map((body, at) =>
          ask(body, { address: `192.0.2.${at}`, signal: leaving }).catch(() => "left"),
        ),
      ),
    );
  });

  it("reads no body for so long that others notice", async function () {
    this.timeout(90_000);
    const bodies = (["unknownFields", "names", "brackets"] as const).flatMap((kind) =>
      [1, 2].map((at) => heavy[kind](at)),
    );
    await expectQuickWhile(async () => {
      const answers = await Promise.all(bodies.map((body, at) => ask(body, { address: `192.0.2.${at}` })));
      expect([...new Set(answers.map(({ status }) => status))]).to.deep.equal([422]);
    });
  });

  it("keeps below 1 GB", async function () {
    this.timeout(90_000);
    const kinds = ["path", "compare", "difference", "search", "brackets", "rank"] as const;
    await bombard(served.origin, { kinds, seconds: 6, at: 24 });
    expect(served.peakMegabytes()).to.be.below(1_000);
    expect((await ask({ path: "/healthz" })).status).to.equal(200);
  });

  it("serves pages, and lets others in between, while one address asks for sums without end", async function () {
    this.timeout(90_000);
    const leaving = new AbortController();
    const greedy = Array.from({ length: 40 }, (_, at) =>
      ask(heavy.rank(1_000 + at), { address: "198.51.100.1", signal: leaving.signal }).catch(() => null),
    );
    const refused = await Promise.any(
      greedy.map(async (one) => ((await one)?.status === 503 ? one : Promise.reject())),
    );
    expect(refused?.retryAfter).to.be.within(1, 600);
    const page = await ask({ path: "/da/?vis=nyt" }, { address: "198.51.100.1" });
    expect(page.status, "a page").to.equal(200);
    const other = await ask(heavy.smallPath(1_000), { address: "198.51.100.2" });
    expect(other.status, "another address").to.equal(200);
    const still = await Promise.race([Promise.all(greedy), wait(0, "still waiting")]);
    expect(still).to.equal("still waiting");
    leaving.abort();
    await Promise.all(greedy);
  });

  it("refuses headers that are too long, and holds no body that is never sent whole", async function () {
    this.timeout(90_000);
    const { port } = new URL(served.origin);
    const raw = (text: string) =>
      new Promise<string>((resolve) => {
        let said = "";
        const socket = connect(Number(port), "localhost", () => socket.write(text));
        socket.on("data", (part) => {
          said += part;
          socket.destroy();
        });
        socket.on("error", () => {}).on("close", () => resolve(said));
      });
    const long = `GET /healthz HTTP/1.1\r\nHost: ${"x".repeat(20_000)}\r\n\r\n`;
    expect(await raw(long)).to.match(/^HTTP\/1\.1 431 /);
    const half = (megabytes: number) =>
      raw(
        "POST /api/v1/rank HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 198.51.100.4\r\n" +
          `Content-Type: application/json\r\nContent-Length: 5000000\r\n\r\n${" ".repeat(megabytes * 1_000_000)}`,
      );
    const refusals = await Promise.race([Promise.any([half(4.5), half(4.5), half(4.5)]), wait(60_000, "")]);
    expect(refusals).to.match(/^HTTP\/1\.1 503 [\s\S]*Retry-After: \d/);
  });
});
