import type { Setting } from "./setting.ts";
import type { Variant } from "./variant.ts";

/** A model by its name on the municipality, or the municipality's own organisation. */
export function variantTitle(
  { t, language, corpus, organisation }: Pick<Setting, "t" | "language" | "corpus" | "organisation">,
  variant: Variant,
): string {
  const municipality = organisation.name[language];
  const model = corpus.models.find(({ id }) => id === variant);
  return model
    ? t("drawings:title.model", { model: model.name[language], municipality })
    : t("drawings:title.today", { municipality });
}
