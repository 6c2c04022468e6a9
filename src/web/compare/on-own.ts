import { keyOf } from "../../app/kept/content-key.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Visit } from "../page.ts";
import { piece } from "../render/render.ts";
import type { Services } from "../services.ts";
import { matrixView } from "./matrix/matrix-view.ts";
import { sceneFor } from "./pages.ts";
import { rankingView } from "./ranking/ranking-view.ts";

/**
 * The matrix and the ranking on any municipality, for a page at `address` of its own. What only the front page can save or
 * print is left out.
 */
export const comparedOn =
  (services: Pick<Services, "useCases">) =>
  async (organisation: Organisation, query: unknown, visit: Visit, address: string) => {
    const scene = await sceneFor(services, query, visit, organisation);
    const { t } = visit;
    const here = `${address}#${t("compare:anchor.ranking")}`;
    return {
      isWrong: Object.values(scene.form.weights).some(({ weight }) => weight === null),
      matrix: piece(visit, "compare/matrix", ["own", keyOf(organisation), scene.form.scope], () => ({
        ...matrixView(scene),
        downloads: [],
      })),
      ranking: { ...rankingView(scene), action: here, reset: here, brief: null, downloads: [] },
    };
  };
