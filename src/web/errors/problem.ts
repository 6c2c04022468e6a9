import type { Translate } from "../render/texts.ts";
import { statusOf, type Trouble } from "./kind.ts";

/** RFC 9457 problem details, for an API request that was turned away before the API saw it. */
export type Problem = {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Names the request in our log. */
  readonly instance: string;
};

export const problemOf = (trouble: Trouble, t: Translate, requestId: string): Problem => ({
  type: "about:blank",
  title: t(`errors:${trouble}.title`),
  status: statusOf[trouble],
  detail: t(`errors:${trouble}.what`),
  instance: `urn:uuid:${requestId}`,
});
