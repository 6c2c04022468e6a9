import { z } from "zod";

const wholeNumber = (least: number, most: number, mend: string) =>
  z
    .string()
    .regex(/^\d+$/, mend)
    .transform(Number)
    .refine((value) => value >= least && value <= most, mend);

const oneOf = <const O extends readonly [string, ...string[]]>(options: O) =>
  z.enum(options, { error: `use one of ${options.join(", ")}` });

/** The origin of an address that has nothing but one. */
const origin = (mend: string) =>
  z.string().transform((text, context) => {
    const url = URL.parse(text);
    if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
    context.addIssue({ code: "custom", message: mend });
    return z.NEVER;
  });

const address = "use the site's address without a path, such as https://tovholder.example";
const secret = "use at least 32 characters that nobody can guess";
const port = "use a whole number from 0 to 65535; 0 takes any free port";
const hops = "use the number of proxies in front, 0 if there is none";
const requests = "use the number of requests a minute that one address may make, 0 for no limit";

/** The settings by the names of their environment variables. An empty value counts as not set. */
const Environment = z.object({
  PORT: wholeNumber(0, 65_535, port).default(3000),
  HOST: z.string().default("localhost"),
  TOVHOLDER_DATA: z.string().default("./var"),
  PUBLIC_ADDRESS: origin(address).optional(),
  TOVHOLDER_SECRET: z.string().min(32, secret).optional(),
  HSTS_SUBDOMAINS: oneOf(["on", "off"]).default("off"),
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
  /** The origin in links that leave the site (`https://tovholder.example`); null if it is where a request says. */
  readonly publicAddress: string | null;
  /** Signs what forms bear; null has one made and kept in the data folder. */
  readonly secret: string | null;
  /** Whether the hosts below this one's name are bound to TLS with it. */
  readonly hstsSubdomains: boolean;
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
      const shown = name === "TOVHOLDER_SECRET" ? "…" : given[String(name)];
      return `${String(name)}=${shown}: ${message}`;
    });
    throw new SettingsError(complaints.join("\n"));
  }
  const { PORT, HOST, TOVHOLDER_DATA, TRUST_PROXY, RATE_LIMIT, LOG_LEVEL, NODE_ENV } = parsed.data;
  const { PUBLIC_ADDRESS, TOVHOLDER_SECRET, HSTS_SUBDOMAINS } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: TOVHOLDER_DATA,
    publicAddress: PUBLIC_ADDRESS ?? null,
    secret: TOVHOLDER_SECRET ?? null,
    hstsSubdomains: HSTS_SUBDOMAINS === "on",
    trustProxy: TRUST_PROXY,
    requestsPerMinute: RATE_LIMIT,
    logLevel: LOG_LEVEL,
    development: NODE_ENV !== "production",
  };
}
