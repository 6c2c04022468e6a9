import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { type Chance, hashOf, newToken } from "../chance.ts";
import type { LinkKind, Way } from "./link.ts";
import type { LinkStore } from "./link-store.ts";

/** What somebody may do with an analysis, and who they are to it. Only links give it. */
export type Access = {
  readonly analysis: string;
  readonly kind: LinkKind;
  /** A browser, or a link where there is none: what they do is theirs to undo. */
  readonly author: string;
};

/** Whoever may only read is told so. */
export function mayEdit(access: Access): Access {
  if (access.kind === "edit") return access;
  throw new DomainError("invalid", fault("may-not-edit", {}));
}

/** Throws "not-found" for a link that is unknown or revoked. */
export type EnterByToken = (token: string) => Promise<Access>;

export const enteringByToken =
  (links: LinkStore, now: () => Date): EnterByToken =>
  async (token) => {
    const { analysis, kind, link } = await wayBy(links, token);
    await links.used(link, now());
    return { analysis, kind, author: `link-${link}` };
  };

/** Where a link leads, for a page that asks whether to go there. Changes nothing. */
export type WhereLeads = (token: string) => Promise<Omit<Way, "link">>;

export const whereLeads =
  (links: LinkStore): WhereLeads =>
  async (token) => {
    const { analysis, kind } = await wayBy(links, token);
    return { analysis, kind };
  };

/**
 * Lets the browser that bears the cookie in by the link from now on. Whoever brings no cookie, or one that is not ours,
 * is given one.
 */
export type OpenLink = (
  token: string,
  cookie: string | null,
) => Promise<{ readonly analysis: string; readonly cookie: string }>;

export const openingLink =
  (links: LinkStore, chance: Chance, now: () => Date): OpenLink =>
  async (token, cookie) => {
    const { analysis, link } = await wayBy(links, token);
    const known = cookie !== null && (await links.lastSeen(hashOf(cookie))) !== null;
    const borne = known ? cookie : newToken(chance);
    await links.grant(hashOf(borne), link, now());
    return { analysis, cookie: borne };
  };

/** Throws "not-found" where the browser has opened no link to the analysis that still works. */
export type Enter = (cookie: string | null, analysis: string) => Promise<Access>;

const dayMs = 24 * 3_600_000;

export const entering =
  (links: LinkStore, now: () => Date): Enter =>
  async (cookie, analysis) => {
    const session = hashOf(cookie ?? "");
    const ways = cookie === null ? [] : await links.waysOf(session, analysis);
    const kind = strongest(ways);
    if (kind === undefined) throw new DomainError("not-found", fault("unknown-analysis", { id: analysis }));
    const seen = await links.lastSeen(session);
    // Once a day is enough to know who still comes.
    if (seen !== null && now().getTime() - seen.getTime() > dayMs) await links.seen(session, now());
    return { analysis, kind, author: session };
  };

/** Of several ways to one analysis, the one that allows most. */
export const strongest = (ways: readonly { readonly kind: LinkKind }[]): LinkKind | undefined =>
  strength.find((kind) => ways.some((way) => way.kind === kind));

const strength = ["edit", "internal", "read"] as const satisfies readonly LinkKind[];

async function wayBy(links: LinkStore, token: string): Promise<Way> {
  const way = await links.wayBy(hashOf(token));
  if (way === null) throw new DomainError("not-found", fault("unknown-link", {}));
  return way;
}
