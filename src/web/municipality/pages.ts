import type { Pages } from "../page.ts";
import type { Services } from "../services.ts";
import { historyPage } from "./history/pages.ts";
import { openLinkPage } from "./links/open-link.ts";
import { answerPage, type Compared } from "./places/answer.ts";
import { comingPage } from "./places/coming.ts";
import { sharingPage } from "./sharing/sharing-page.ts";
import { choosePage } from "./start/choose/page.ts";
import { quickStartPage } from "./start/quick-start/page.ts";
import { todayPage } from "./today/pages.ts";

/** A municipality's own analysis: its five places, and the links by which it is shared. */
export const municipalityPages = (services: Services, compared: Compared): Pages => ({
  municipality: choosePage(services),
  quickStart: quickStartPage(services),
  openLink: openLinkPage(services),
  today: todayPage(services),
  history: historyPage(services),
  options: comingPage(services, "options"),
  priorities: comingPage(services, "priorities"),
  answer: answerPage(services, compared),
  sharing: sharingPage(services),
  onwards: comingPage(services, "onwards"),
});
