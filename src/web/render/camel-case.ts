/** `claim-card` becomes `claimCard`. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
