/** A name as it stands inside a sentence: its article is small there, as in "in the example municipality". */
export const inSentence = (name: string): string => name.replace(/^The /, "the ");
