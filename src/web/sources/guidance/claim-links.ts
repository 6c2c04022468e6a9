import type { Language } from "../../../domain/language.ts";
import type { Link } from "../../components.ts";
import { pathTo } from "../../routes.ts";

/** Links to claims by their ids. */
export const claimLinks = (ids: readonly string[], language: Language): readonly Link[] =>
  ids.map((id) => ({ text: id, href: pathTo("claim", language, { claim: id }) }));
