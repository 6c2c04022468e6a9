import { join } from "node:path";
import { type Logger, pino } from "pino";
import type { Library } from "./app/library.ts";
import type { Settings } from "./config.ts";
import { entryId } from "./domain/corpus/corpus.ts";
import { modelIds } from "./domain/organisation/decisions.ts";
import { openUseCases } from "./open-use-cases.ts";
import { openStore } from "./storage/open-store.ts";
import type { Report } from "./storage/patient-store.ts";
import { loadTexts } from "./texts/texts.ts";
import { areaPageIds } from "./web/drawings/area/area-page.ts";
import { loadAssets } from "./web/http/kept/assets.ts";
import { templatesIn } from "./web/render/templates.ts";
import type { Param } from "./web/routes.ts";
import type { Services } from "./web/services.ts";

/** What one request may ask of a thread. Many times what the largest municipality takes. */
const longestSumMs = 90_000;

const root = join(import.meta.dirname, "..");

/**
 * Everything the site is built from, made from the settings. Throws "invalid" where the data or
 * the data folder cannot be used.
 */
export async function servicesOf(settings: Settings): Promise<Services> {
  const { development, trustProxy, publicAddress, hstsSubdomains, requestsPerMinute } = settings;
  const log = pino({ level: settings.logLevel, base: null });
  const { database, secret } = await openStore(settings);
  const report: Report = (error, what) => log.error({ err: error }, `bounds went ${what}`);
  const pool = { longestMs: longestSumMs, threads: settings.threads };
  const { useCases, drawPng, answerElsewhere, room, analyses, ready, close } = openUseCases({
    database,
    report,
    pool,
  });
  const { corpus } = useCases.library;
  return {
    log,
    corpus,
    useCases,
    drawPng,
    answerElsewhere,
    room,
    texts: loadTexts({ folder: join(root, "data/locales"), onMissing: missingText(development, log) }),
    templates: templatesIn(join(root, "views"), { development }),
    assets: loadAssets(join(root, "public/assets")),
    publicFolder: join(root, "public"),
    development,
    trustProxy,
    publicAddress,
    hstsSubdomains,
    secret,
    requestsPerMinute,
    analyses,
    ready,
    close,
    idsOf: (param) => idsIn(useCases.library)[param],
  };
}

const idsIn = ({ corpus, organisations }: Library): Readonly<Record<Param, readonly string[]>> => ({
  model: modelIds,
  case: corpus.cases.map(entryId),
  source: corpus.sources.map(entryId),
  claim: corpus.claims.map(entryId),
  area: areaPageIds([...organisations.values()]),
});

/** A missing text stops the page while it is being made, and is only logged once people read it. */
const missingText = (development: boolean, log: Logger) => (key: string, language: string) => {
  const message = `missing text: ${key} (${language})`;
  if (development) throw new Error(message);
  log.error(message);
};
