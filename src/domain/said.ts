import type { Text } from "./language.ts";

/** What a schema of ours finds wrong, in both languages, for zod to carry to whoever knows which one is read. */
export const said = (da: string, en: string) => ({ params: { text: { da, en } satisfies Text } });

/** The words that `said` put with a finding, if it did. */
export const textSaid = (issue: object): Text | undefined =>
  (issue as { readonly params?: { readonly text?: Text } }).params?.text;
