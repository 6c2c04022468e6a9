import { expect } from "chai";
import { parseSettings } from "../src/config.ts";

describe("the settings", () => {
  it("are all there without being set", () => {
    expect(parseSettings({})).to.deep.equal({
      port: 3000,
      host: "localhost",
      dataFolder: "./var",
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

  it("tell of every mistake at once", () => {
    const mistaken = () => parseSettings({ PORT: "x", LOG_LEVEL: "y" });
    expect(mistaken).to.throw(/^PORT=x: .*\nLOG_LEVEL=y: .*$/);
  });
});
