import type { LinkKind } from "../../src/app/analyses/sharing/link.ts";
import { written } from "../../src/domain/organisation/document/written.ts";
import { town } from "../app/town.ts";
import { testServices } from "./services.ts";

/** A new analysis of a small town, with the tokens of a link of each kind. */
export async function newAnalysis() {
  const { analyses } = await testServices();
  const { id, editToken, readToken } = await analyses.create({ organisation: written(town) });
  const access = await analyses.enterByToken(editToken);
  const addLink = (kind: LinkKind, name: string) => analyses.addLink(access, { kind, name });
  const { token: internalToken } = await addLink("internal", "Ledelsen");
  return { id, editToken, readToken, internalToken, access, addLink };
}
