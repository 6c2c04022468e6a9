import type { FaultCode } from "../../domain/faults/values.ts";
import { askingTexts } from "./asking.ts";
import { capacityTexts } from "./capacity.ts";
import { corpusTexts } from "./corpus.ts";
import { countTexts } from "./counts.ts";
import { decidingTexts } from "./deciding.ts";
import type { FaultTexts } from "./fault-text.ts";
import { nameTexts } from "./names.ts";
import { organisationTexts } from "./organisations.ts";
import { shapeTexts } from "./shapes.ts";
import { storeTexts } from "./store.ts";

/** How every fault is told. */
export const faultTexts: FaultTexts = {
  ...shapeTexts,
  ...nameTexts,
  ...organisationTexts,
  ...decidingTexts,
  ...capacityTexts,
  ...countTexts,
  ...askingTexts,
  ...storeTexts,
  ...corpusTexts,
};

export const faultCodes = Object.keys(faultTexts) as readonly FaultCode[];
