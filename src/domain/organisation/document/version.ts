import { z } from "zod";

export const organisationVersion = "tovholder/organisation@2";

/**
 * The upcaster of stored documents. What `@1` could say, `@2` says with the same words, so a document of `@1` is read as one
 * of `@2` that says nothing new; but for children by fractions, which are refused where they stand. What is written is `@2`.
 */
export const Version = z
  .literal([organisationVersion, "tovholder/organisation@1"])
  .transform((): typeof organisationVersion => organisationVersion);
