// Pairs of marks that embrace words, as Markdown reads them; `2 * 3` and `snake_case` hold none.
const strong = /(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g;
const light = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]*?[^\s*_]|[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** A text in Markdown without the marks of emphasis, which would only be in the way where it is compared. */
export function withoutEmphasis(text: string): string {
  return text.replace(strong, "$2").replace(light, "$2");
}
