import { expect } from "chai";
import { parseSettings } from "../src/config.ts";

describe("the settings", () => {
  it("are all there without being set", () => {
    expect(parseSettings({})).to.deep.equal({
      port: 3000,
      host: "localhost",
      dataFolder: "./var",
      publicAddress: null,
      secret: null,
      hstsSubdomains: false,
      trustProxy: 0,
      requestsPerMinute: 1200,
      logLevel: "info",
      development: false,
    });
  });

  it("take what is set, and an empty value for none", () => {
    const settings = parseSettings({
      PORT: "0",
      HOST: "",
      LOG_LEVEL: "warn",
      NODE_ENV: "development",
      HOME: "/",
    });
    expect(settings).to.include({ port: 0, host: "localhost", logLevel: "warn", development: true });
  });

  const refused = [
    ["PORT", "eighty", "whole number from 0 to 65535"],
    ["PORT", "65536", "whole number from 0 to 65535"],
    ["PORT", "-1", "whole number from 0 to 65535"],
    ["PUBLIC_ADDRESS", "tovholder.example", "such as https://tovholder.example"],
    ["PUBLIC_ADDRESS", "https://tovholder.example/da/", "without a path"],
    ["PUBLIC_ADDRESS", "https://you@tovholder.example", "without a path"],
    ["PUBLIC_ADDRESS", "ftp://tovholder.example", "without a path"],
    ["HSTS_SUBDOMAINS", "yes", "use one of on, off"],
    ["TRUST_PROXY", "yes", "number of proxies"],
    ["RATE_LIMIT", "1.5", "number of requests a minute"],
    ["LOG_LEVEL", "loud", "use one of fatal, error"],
    ["NODE_ENV", "prod", "use one of development, production, test"],
  ] as const;
  for (const [name, value, mend] of refused) {
    it(`refuse ${name}=${value}, and say what to write`, () => {
      expect(() => parseSettings({ [name]: value }))
        .to.throw(`${name}=${value}: use `)
        .with.property("message")
        .includes(mend);
    });
  }

  it("take an address with its port, and without its last stroke", () => {
    const addressIn = (PUBLIC_ADDRESS: string) => parseSettings({ PUBLIC_ADDRESS }).publicAddress;
    expect(addressIn("https://Tovholder.example/")).to.equal("https://tovholder.example");
    expect(addressIn("http://localhost:3000")).to.equal("http://localhost:3000");
  });

  it("refuse a short secret, and do not repeat it", () => {
    expect(() => parseSettings({ TOVHOLDER_SECRET: "sesame" })).to.throw(
      /^TOVHOLDER_SECRET=…: use at least 32 characters that nobody can guess$/,
    );
    const secret = "x".repeat(32);
    expect(parseSettings({ TOVHOLDER_SECRET: secret }).secret).to.equal(secret);
  });

  it("tell of every mistake at once", () => {
    const mistaken = () => parseSettings({ PORT: "x", LOG_LEVEL: "y" });
    expect(mistaken).to.throw(/^PORT=x: .*\nLOG_LEVEL=y: .*$/);
  });
});
