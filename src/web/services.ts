import type { Logger } from "pino";
import type { SavedAnalyses } from "../app/analyses/saved-analyses.ts";
import type { Room } from "../app/kept/room.ts";
import type { UseCases } from "../app/use-cases.ts";
import type { Corpus } from "../domain/corpus/corpus.ts";
import type { Language } from "../domain/language.ts";
import type { DrawPng } from "../files/png.ts";
import type { Texts } from "../texts/texts.ts";
import type { AnswerElsewhere } from "./api/answer.ts";
import type { Assets } from "./http/kept/assets.ts";
import type { PageCache } from "./http/kept/page-cache.ts";
import type { Pieces } from "./render/pieces.ts";
import type { Templates } from "./render/templates.ts";
import type { Terms } from "./render/terms.ts";
import type { PageId, Param } from "./routes.ts";

/** All that the pages and the API are built from. Made once at start; a test makes its own. */
export type Services = {
  readonly log: Logger;
  readonly corpus: Corpus;
  readonly useCases: UseCases;
  readonly drawPng: DrawPng;
  readonly answerElsewhere: AnswerElsewhere;
  /** Where pages are kept. */
  readonly room: Room;
  readonly texts: Texts;
  readonly templates: Templates;
  readonly assets: Assets;
  /** The folder whose files are served as they stand. */
  readonly publicFolder: string;
  readonly development: boolean;
  readonly trustProxy: number;
  /** Where the site is for its readers (`https://tovholder.example`), or null: where they say they found it. */
  readonly publicAddress: string | null;
  /** Whether the hosts below this one's name are bound to TLS with it. */
  readonly hstsSubdomains: boolean;
  /** Signs what forms bear. */
  readonly secret: string;
  /** From one address; 0 sets no limit. */
  readonly requestsPerMinute: number;
  readonly analyses: SavedAnalyses;
  /** Whether everything that answers a request is there to do so. */
  readonly ready: () => Promise<boolean>;
  /** Lets go of whatever the services hold, when the last answer is sent. */
  readonly close: () => Promise<void>;
  /** The ids that may stand in an address, for the sitemap and for finding what somebody may have meant. */
  readonly idsOf: (param: Param) => readonly string[];
};

/** The services, and what the features together make of them. */
export type Site = Services & {
  readonly pages: ReadonlySet<PageId>;
  readonly pageCache: PageCache;
  readonly pieces: Pieces;
  readonly terms: Readonly<Record<Language, Terms>>;
};
