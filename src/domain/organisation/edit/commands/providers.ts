import { Wording } from "../../../language.ts";
import { Provider } from "../../document/provider.ts";
import { Id } from "../../schema.ts";
import { edit, refused } from "../edit.ts";
import { mended, withAdded, withChanged } from "../entries.ts";
import { removed } from "../removal/removed.ts";

const { offers, owner, places } = Provider.unwrap().shape;

export const addProvider = edit(
  "addProvider",
  { id: Id, name: Wording, offers, owner, places: places.default(null) },
  (organisation, provider) => withAdded(organisation, "providers", { ...provider, origin: "entered" }),
);

/** Null takes the owner away: it is not known whose it is. */
export const changeProvider = edit(
  "changeProvider",
  {
    provider: Id,
    offers: offers.optional(),
    owner: owner.unwrap().nullable().optional(),
    places: places.optional(),
  },
  (organisation, { provider, ...fields }) =>
    withChanged(organisation, "providers", provider, (entry) => mended(entry, fields, ["owner"])) ??
    refused("unknown-id", { id: provider }, "provider"),
);

export const removeProvider = edit("removeProvider", { provider: Id }, (organisation, { provider }) =>
  organisation.providers.some(({ id }) => id === provider)
    ? removed(organisation, provider, {})
    : refused("unknown-id", { id: provider }, "provider"),
);
