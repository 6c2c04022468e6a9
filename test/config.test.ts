import { availableParallelism } from "node:os";
import { expect } from "chai";
import { parseSettings } from "../src/config.ts";
import { thrownFaults } from "./support/fault-lines.ts";

describe("the settings", () => {
  it("are all there without being set", () => {
    expect(parseSettings({})).to.deep.equal({
      port: 3000,
      host: "localhost",
      dataFolder: "./var",
      databaseAddress: null,
      publicAddress: null,
      secret: null,
      hstsSubdomains: false,
      trustProxy: 0,
      requestsPerMinute: 1200,
      threads: Math.min(2, availableParallelism()),
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
    ["PORT", "eighty", "port-unusable"],
    ["PORT", "65536", "port-unusable"],
    ["PORT", "-1", "port-unusable"],
    ["PUBLIC_ADDRESS", "tovholder.example", "site-address-unusable"],
    ["PUBLIC_ADDRESS", "https://tovholder.example/da/", "site-address-unusable"],
    ["PUBLIC_ADDRESS", "https://you@tovholder.example", "site-address-unusable"],
    ["PUBLIC_ADDRESS", "ftp://tovholder.example", "site-address-unusable"],
    ["TRUST_PROXY", "yes", "proxies-unusable"],
    ["RATE_LIMIT", "1.5", "requests-unusable"],
    ["THREADS", "0", "threads-unusable"],
  ] as const;
  for (const [name, value, code] of refused) {
    it(`refuse ${name}=${value}`, () => {
      expect(thrownFaults(() => parseSettings({ [name]: value }))).to.deep.equal([
        `${name}: ${code} ${value}`,
      ]);
    });
  }

  const choices = [
    ["HSTS_SUBDOMAINS", "yes", "on,off"],
    ["LOG_LEVEL", "loud", "fatal,error,warn,info,debug,trace,silent"],
    ["NODE_ENV", "prod", "development,production,test"],
  ] as const;
  for (const [name, value, options] of choices) {
    it(`refuse ${name}=${value}, and say what there is to choose from`, () => {
      expect(thrownFaults(() => parseSettings({ [name]: value }))).to.deep.equal([
        `${name}: setting-unusable ${value} ${options}`,
      ]);
    });
  }

  it("take an address with its port, and without its last stroke", () => {
    const addressIn = (PUBLIC_ADDRESS: string) => parseSettings({ PUBLIC_ADDRESS }).publicAddress;
    expect(addressIn("https://Tovholder.example/")).to.equal("https://tovholder.example");
    expect(addressIn("http://localhost:3000")).to.equal("http://localhost:3000");
  });

  it("refuse a short secret, and do not repeat it", () => {
    expect(thrownFaults(() => parseSettings({ TOVHOLDER_SECRET: "sesame" }))).to.deep.equal([
      "TOVHOLDER_SECRET: secret-too-short 32",
    ]);
    const secret = "x".repeat(32);
    expect(parseSettings({ TOVHOLDER_SECRET: secret }).secret).to.equal(secret);
  });

  it("take a database elsewhere, with a secret that all who use it share", () => {
    const address = "postgres://me:sesame@db.example:5432/tovholder";
    const secret = "x".repeat(32);
    const settings = parseSettings({ DATABASE_URL: address, TOVHOLDER_SECRET: secret });
    expect(settings).to.include({ databaseAddress: address, secret });
    expect(thrownFaults(() => parseSettings({ DATABASE_URL: address }))).to.deep.equal([
      "TOVHOLDER_SECRET: secret-needed",
    ]);
  });

  it("refuse an address of a database that is none, and do not repeat it", () => {
    for (const given of ["mysql://me:sesame@db.example", "db.example", "postgres"])
      expect(
        thrownFaults(() => parseSettings({ DATABASE_URL: given, TOVHOLDER_SECRET: "x".repeat(32) })),
      ).to.deep.equal(["DATABASE_URL: database-address-unusable"]);
  });

  it("tell of every fault at once", () => {
    expect(thrownFaults(() => parseSettings({ PORT: "x", TRUST_PROXY: "y" }))).to.deep.equal([
      "PORT: port-unusable x",
      "TRUST_PROXY: proxies-unusable y",
    ]);
  });
});
