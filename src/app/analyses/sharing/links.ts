import { z } from "zod";
import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { read } from "../../../domain/faults/read.ts";
import { limits } from "../../../domain/limits.ts";
import { type Chance, hashOf, newId, newToken } from "../chance.ts";
import { type Access, mayEdit } from "./access.ts";
import { type Link, type LinkKind, linkKinds, type NewLink } from "./link.ts";
import type { LinkStore } from "./link-store.ts";

/** All links to an analysis, the oldest first, for whoever may edit it. */
export type LinksTo = (access: Access) => Promise<readonly Link[]>;

/** A new link. Its token is told this once. */
export type AddLink = (
  access: Access,
  asked: unknown,
) => Promise<{ readonly id: string; readonly token: string }>;

/** From now on the link lets nobody in, not even who has opened it before. */
export type RevokeLink = (access: Access, link: string) => Promise<void>;

/** Signs that a terminal obeys, or a database refuses, stand in no name. */
const AskedLink = z.strictObject({
  kind: z.enum(linkKinds),
  name: z
    .string()
    .max(limits.nameLetters)
    .transform((name) =>
      name
        .toWellFormed()
        .replace(/\p{Cc}+/gu, " ")
        .trim(),
    ),
});

const mostLinks = 200;

export const linksTo =
  (links: LinkStore): LinksTo =>
  async (access) =>
    links.links(mayEdit(access).analysis);

export const addingLink =
  (links: LinkStore, chance: Chance, now: () => Date): AddLink =>
  async (access, asked) => {
    const { analysis } = mayEdit(access);
    const reading = read(AskedLink, asked);
    if (!reading.ok) throw new DomainError("invalid", ...reading.faults);
    if ((await links.links(analysis)).length >= mostLinks)
      throw new DomainError("invalid", fault("list-too-long", { most: mostLinks }));
    const { link, token } = madeLink(reading.value, chance, now());
    await links.add(analysis, link);
    return { id: link.id, token };
  };

/** Of the links for editing one must be left, or nobody could ever make another. */
export const revokingLink =
  (links: LinkStore, now: () => Date): RevokeLink =>
  async (access, id) => {
    const { analysis } = mayEdit(access);
    const working = (await links.links(analysis)).filter(({ revoked }) => revoked === null);
    const link = working.find((one) => one.id === id);
    if (link === undefined) throw new DomainError("not-found", fault("unknown-link", {}));
    const left = working.filter(({ kind }) => kind === "edit").length - (link.kind === "edit" ? 1 : 0);
    if (left === 0) throw new DomainError("invalid", fault("last-edit-link", {}));
    await links.revoke(analysis, id, now());
  };

/** A link and its token, which nobody can find from the link. */
export function madeLink(
  { kind, name }: { readonly kind: LinkKind; readonly name: string },
  chance: Chance,
  created: Date,
): { readonly link: NewLink; readonly token: string } {
  const token = newToken(chance);
  return { link: { id: newId(chance), kind, name, created, tokenHash: hashOf(token) }, token };
}
