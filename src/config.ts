import { z } from "zod";

const wholeNumber = (least: number, most: number, mend: string) =>
  z
    .string()
    .regex(/^\d+$/, mend)
    .transform(Number)
    .refine((value) => value >= least && value <= most, mend);

const oneOf = <const O extends readonly [string, ...string[]]>(options: O) =>
  z.enum(options, { error: `use one of ${options.join(", ")}` });

const port = "use a whole number from 0 to 65535; 0 takes any free port";
const hops = "use the number of proxies in front, 0 if there is none";
const requests = "use the number of requests a minute that one address may make, 0 for no limit";

/** The settings by the names of their environment variables. An empty value counts as not set. */
const Environment = z.object({
  PORT: wholeNumber(0, 65_535, port).default(3000),
  HOST: z.string().default("localhost"),
  TOVHOLDER_DATA: z.string().default("./var"),
  TRUST_PROXY: wholeNumber(0, 10, hops).default(0),
  RATE_LIMIT: wholeNumber(0, 1_000_000, requests).default(1200),
  LOG_LEVEL: oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  NODE_ENV: oneOf(["development", "production", "test"]).default("production"),
});

export type Settings = {
  readonly port: number;
  readonly host: string;
  /** The folder that holds everything Tovholder writes. */
  readonly dataFolder: string;
  /** How many proxies stand in front; their X-Forwarded headers are believed, no others. */
  readonly trustProxy: number;
  readonly requestsPerMinute: number;
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  /** Texts and templates are read anew, the style guide is served, a missing text stops the page. */
  readonly development: boolean;
};

export class SettingsError extends Error {}

/** The settings in `environment`. Throws a SettingsError with one line for each setting that cannot be used. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(({ path: [name], message }) => {
      return `${String(name)}=${given[String(name)]}: ${message}`;
    });
    throw new SettingsError(complaints.join("\n"));
  }
  const { PORT, HOST, TOVHOLDER_DATA, TRUST_PROXY, RATE_LIMIT, LOG_LEVEL, NODE_ENV } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: TOVHOLDER_DATA,
    trustProxy: TRUST_PROXY,
    requestsPerMinute: RATE_LIMIT,
    logLevel: LOG_LEVEL,
    development: NODE_ENV !== "production",
  };
}
