import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import type { Heads } from "./editing/heads.ts";
import type { Access } from "./sharing/access.ts";
import type { Analysis, AnalysisStore } from "./store.ts";

/** An analysis as it stands, or as it stood at a version; all of it, counts of few children too. */
export type Open<State> = (access: Access, version?: number) => Promise<Analysis & { readonly state: State }>;

export const opening =
  <State>(store: AnalysisStore, heads: Heads<State>): Open<State> =>
  async ({ analysis: id }, version) => {
    const analysis = await store.find(id);
    if (analysis === null) throw new DomainError("not-found", fault("unknown-analysis", { id }));
    const head = version === undefined ? await heads.current(id) : await heads.at(id, version);
    return { ...analysis, version: head.version, state: head.state };
  };
