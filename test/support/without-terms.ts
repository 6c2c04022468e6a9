type Page = { readonly status: number; readonly text: string };

/** A page as if no word in it were explained. */
export const withoutTerms = ({ status, text }: Page): Page => ({
  status,
  text: text.replace(/<a class="term"[^>]*>([^<]*)<\/a>/g, "$1"),
});
