import type { Pages } from "../page.ts";
import { render } from "../render/render.ts";

/** The front page: what Tovholder is, and the doors into it. */
export const frontPages = (): Pages => ({
  compare: (_, response) => {
    const { t } = response.locals;
    return render(response, "front/show", { title: t("front:title"), description: t("common:description") });
  },
});
