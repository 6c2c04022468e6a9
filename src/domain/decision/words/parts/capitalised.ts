/** As a sentence begins: names stand in it as they do inside one. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
