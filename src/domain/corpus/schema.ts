/** The shapes of all that is published and encoded in data/. */
export * from "./entries/case.ts";
export * from "./entries/claim.ts";
export * from "./entries/guidance.ts";
export * from "./entries/model.ts";
export * from "./entries/reference.ts";
export * from "./entries/source.ts";
export * from "./entries/yardsticks.ts";
