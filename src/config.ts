import { availableParallelism } from "node:os";
import { z } from "zod";
import { DomainError } from "./domain/errors.ts";
import { type Fault, fault } from "./domain/faults/fault.ts";
import { addFaults, refusing } from "./domain/faults/issues.ts";
import { read } from "./domain/faults/read.ts";

type Unusable = (given: string) => Fault;

const wholeNumber = (least: number, most: number, unusable: Unusable) =>
  z.string().transform((given, context) => {
    const value = Number(given);
    if (/^\d+$/.test(given) && value >= least && value <= most) return value;
    addFaults(context, [unusable(given)]);
    return z.NEVER;
  });

const oneOf = <const O extends readonly [string, ...string[]]>(options: O) =>
  z.string().transform((given, context): O[number] => {
    const found = options.find((option) => option === given);
    if (found !== undefined) return found;
    addFaults(context, [fault("setting-unusable", { given, options })]);
    return z.NEVER;
  });

/** The origin of an address that has nothing but one. */
const origin = z.string().transform((given, context) => {
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  addFaults(context, [fault("site-address-unusable", { given })]);
  return z.NEVER;
});

/** Where PostgreSQL is; a fault does not repeat it, for it bears a password. */
const databaseAddress = z
  .string()
  .refine(
    (given) => /^postgres(ql)?:$/.test(URL.parse(given)?.protocol ?? ""),
    refusing("database-address-unusable", {}),
  );

/** So many letters, of which a fault repeats none. */
const leastSecret = 32;
const secret = z
  .string()
  .refine(({ length }) => length >= leastSecret, refusing("secret-too-short", { least: leastSecret }));

const port: Unusable = (given) => fault("port-unusable", { given });
const hops: Unusable = (given) => fault("proxies-unusable", { given });
const requests: Unusable = (given) => fault("requests-unusable", { given });
const threads: Unusable = (given) => fault("threads-unusable", { given });

/** The settings by the names of their environment variables. An empty value counts as not set. */
const Environment = z
  .object({
    PORT: wholeNumber(0, 65_535, port).default(3000),
    HOST: z.string().default("localhost"),
    TOVHOLDER_DATA: z.string().default("./var"),
    DATABASE_URL: databaseAddress.optional(),
    PUBLIC_ADDRESS: origin.optional(),
    TOVHOLDER_SECRET: secret.optional(),
    HSTS_SUBDOMAINS: oneOf(["on", "off"]).default("off"),
    TRUST_PROXY: wholeNumber(0, 10, hops).default(0),
    THREADS: wholeNumber(1, 64, threads).default(Math.min(2, availableParallelism())),
    RATE_LIMIT: wholeNumber(0, 1_000_000, requests).default(1200),
    LOG_LEVEL: oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    NODE_ENV: oneOf(["development", "production", "test"]).default("production"),
  })
  .refine(
    ({ DATABASE_URL, TOVHOLDER_SECRET }) => DATABASE_URL === undefined || TOVHOLDER_SECRET !== undefined,
    refusing("secret-needed", {}, "TOVHOLDER_SECRET"),
  );

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** The folder that holds everything Tovholder writes, unless it has a database elsewhere. */
  readonly dataFolder: string;
  /** Of PostgreSQL, which takes the folder's place; null for none. Bears a password. */
  readonly databaseAddress: string | null;
  /** The origin in links that leave the site (`https://tovholder.example`); null if it is where a request says. */
  readonly publicAddress: string | null;
  /** Signs what forms bear; null, which has one made and kept in the data folder, only without a database elsewhere. */
  readonly secret: string | null;
  /** Whether the hosts below this one's name are bound to TLS with it. */
  readonly hstsSubdomains: boolean;
  /** How many proxies stand in front; their X-Forwarded headers are believed, no others. */
  readonly trustProxy: number;
  readonly requestsPerMinute: number;
  /** How many sums are done at a time, beside those for pages. */
  readonly threads: number;
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  /** Texts and templates are read anew, the style guide is served, a missing text stops the page. */
  readonly development: boolean;
};

/** The settings in `environment`. Throws "invalid" with a fault for each setting that cannot be used. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const reading = read(Environment, given);
  if (!reading.ok) throw new DomainError("invalid", ...reading.faults);
  const { PORT, HOST, TOVHOLDER_DATA, TRUST_PROXY, THREADS, RATE_LIMIT, LOG_LEVEL, NODE_ENV } = reading.value;
  const { PUBLIC_ADDRESS, DATABASE_URL, TOVHOLDER_SECRET, HSTS_SUBDOMAINS } = reading.value;
  return {
    port: PORT,
    host: HOST,
    dataFolder: TOVHOLDER_DATA,
    databaseAddress: DATABASE_URL ?? null,
    publicAddress: PUBLIC_ADDRESS ?? null,
    secret: TOVHOLDER_SECRET ?? null,
    hstsSubdomains: HSTS_SUBDOMAINS === "on",
    trustProxy: TRUST_PROXY,
    requestsPerMinute: RATE_LIMIT,
    threads: THREADS,
    logLevel: LOG_LEVEL,
    development: NODE_ENV !== "production",
  };
}
