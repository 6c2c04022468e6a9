import type { Analysis } from "../store.ts";
import type { Link, LinkKind, NewLink, Way } from "./link.ts";

/** An analysis that a browser may enter, and how. */
export type MyAnalysis = Analysis & { readonly kind: LinkKind };

/** Where links are kept, and which browsers have opened them. Tokens and cookies are known by their hashes only. */
export type LinkStore = {
  readonly links: (analysis: string) => Promise<readonly Link[]>;
  readonly add: (analysis: string, link: NewLink) => Promise<void>;
  /** Whether there was such a link of the analysis to revoke. */
  readonly revoke: (analysis: string, link: string, at: Date) => Promise<boolean>;
  readonly wayBy: (tokenHash: string) => Promise<Way | null>;
  readonly used: (link: string, at: Date) => Promise<void>;
  /** Lets whoever bears the session's cookie in by the link, from now on. */
  readonly grant: (session: string, link: string, at: Date) => Promise<void>;
  /** When a session was last seen; null for one that is not ours. */
  readonly lastSeen: (session: string) => Promise<Date | null>;
  readonly seen: (session: string, at: Date) => Promise<void>;
  /** By which links the session may enter the analysis. */
  readonly waysOf: (session: string, analysis: string) => Promise<readonly Way[]>;
  readonly analysesOf: (session: string) => Promise<readonly MyAnalysis[]>;
};
