import type { Room } from "../kept/room.ts";
import type { Chance } from "./chance.ts";
import { type Edit, editing } from "./editing/edit.ts";
import { headsOf } from "./editing/heads.ts";
import { type HistoryOf, historyOf, type StatesOf, statesOf } from "./editing/history.ts";
import { type RestoreVersion, restoring } from "./editing/restore.ts";
import { saving } from "./editing/save.ts";
import { type Undo, undoing } from "./editing/undo.ts";
import { type Create, creating } from "./lifetime/create.ts";
import { type Delete, deleting, type Expire, expiring } from "./lifetime/delete.ts";
import { type Open, opening } from "./open.ts";
import type { Rules } from "./rules.ts";
import * as access from "./sharing/access.ts";
import type { LinkStore } from "./sharing/link-store.ts";
import * as links from "./sharing/links.ts";
import { type Mine, mine } from "./sharing/mine.ts";
import type { AnalysisStore } from "./store.ts";

/** All that can be asked of saved analyses. Who may ask it of one has an Access, which only a link gives. */
export type Analyses<State, Command> = {
  readonly create: Create;
  readonly open: Open<State>;
  readonly edit: Edit<Command>;
  readonly undo: Undo;
  readonly redo: Undo;
  readonly restoreVersion: RestoreVersion;
  readonly historyOf: HistoryOf;
  readonly statesOf: StatesOf<State>;
  readonly delete: Delete;
  readonly expire: Expire;
  readonly mine: Mine;
  readonly whereLeads: access.WhereLeads;
  readonly openLink: access.OpenLink;
  readonly enter: access.Enter;
  readonly enterByToken: access.EnterByToken;
  readonly linksTo: links.LinksTo;
  readonly addLink: links.AddLink;
  readonly revokeLink: links.RevokeLink;
};

type Means<State, Command> = {
  readonly store: AnalysisStore;
  readonly links: LinkStore;
  readonly rules: Rules<State, Command>;
  /** Where the analyses changed last are kept. */
  readonly room: Room;
  readonly chance: Chance;
  readonly now: () => Date;
};

export function analysesIn<State, Command>({
  store,
  links: linkStore,
  rules,
  room,
  chance,
  now,
}: Means<State, Command>): Analyses<State, Command> {
  const heads = headsOf(store, rules, room);
  const save = saving({ store, rules, heads, now });
  const means = { store, rules, heads, save };
  return {
    create: creating({ ...means, chance, now }),
    open: opening(store, heads),
    edit: editing(means),
    undo: undoing(means, "undo"),
    redo: undoing(means, "redo"),
    restoreVersion: restoring(means),
    historyOf: historyOf(store),
    statesOf: statesOf(heads),
    delete: deleting(store),
    expire: expiring(store, now),
    mine: mine(linkStore),
    whereLeads: access.whereLeads(linkStore),
    openLink: access.openingLink(linkStore, chance, now),
    enter: access.entering(linkStore, now),
    enterByToken: access.enteringByToken(linkStore, now),
    linksTo: links.linksTo(linkStore),
    addLink: links.addingLink(linkStore, chance, now),
    revokeLink: links.revokingLink(linkStore, now),
  };
}
