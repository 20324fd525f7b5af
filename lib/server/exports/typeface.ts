import { Font } from "@react-pdf/renderer";
import { type Face, openFont, otherFacesFor, type Stack, stacks } from "./font-files";

/** The families of each stack by name, in the order in which a letter is looked for. */
export type Typeface = Record<Stack, string[]> & {
  /** A text with nothing in it that no font has a letter for: that is named by its code. */
  legible: (text: string) => string;
};

const styles = ["normal", "italic"] as const;
const weights = [400, 600] as const;
const registered = new Set<string>();

/** Makes the fonts ready that a text needs, those alone that have letters of it. */
export async function typefaceFor(text: string): Promise<Typeface> {
  const others = otherFacesFor(text);
  const letters = new Set([...text].map((letter) => letter.codePointAt(0)!));
  const isNeeded = (face: Face): boolean =>
    face.family.endsWith("/latin") ||
    openFont(face.fileOf(400, "normal")).characterSet.some((code) => letters.has(code));
  const needed = others.filter(isNeeded);
  const own = Object.entries(stacks).map(([stack, faces]) => [stack, faces.filter(isNeeded)] as const);
  for (const face of [...own.flatMap(([, faces]) => faces), ...needed]) register(face, !needed.includes(face));
  for (const { family } of needed) await breakWithoutHyphen(family);

  const covered = new Set<number>();
  for (const { fileOf } of [...own.flatMap(([, faces]) => faces), ...needed]) {
    for (const code of openFont(fileOf(400, "normal")).characterSet) covered.add(code);
  }
  const families = own.map(([stack, faces]) => [stack, [...faces, ...needed].map(({ family }) => family)] as const);
  return { ...(Object.fromEntries(families) as Record<Stack, string[]>), legible: (each) => legible(each, covered) };
}

function register({ family, fileOf }: Face, hasItalics: boolean): void {
  if (registered.has(family)) return;
  registered.add(family);
  const fonts = styles.flatMap((fontStyle) =>
    weights.map((fontWeight) => ({
      src: fileOf(fontWeight, hasItalics ? fontStyle : "normal"),
      fontStyle,
      fontWeight,
    })),
  );
  // What comes in one cut only is embedded once.
  const isOne = new Set(fonts.map(({ src }) => src)).size === 1;
  Font.register({ family, fonts: isOne ? fonts.filter(({ fontWeight }) => fontWeight === 400) : fonts });
}

/** Writings without spaces break between letters, where react-pdf would put a hyphen, which is no sign of theirs. */
async function breakWithoutHyphen(family: string): Promise<void> {
  for (const fontStyle of styles) {
    for (const fontWeight of weights) {
      const descriptor = { fontFamily: family, fontStyle, fontWeight };
      await Font.load(descriptor);
      const font = Font.getFont(descriptor)?.data as unknown as Breakable | undefined;
      if (!font) continue;
      const blank = blanks.find((code) => font.hasGlyphForCodePoint(code));
      if (blank === undefined) continue;
      const nothing = Object.create(font.glyphForCodePoint(blank), {
        advanceWidth: { value: 0 },
        codePoints: { value: [0x200b] },
      }) as object;
      const find = font.glyphForCodePoint.bind(font);
      font.glyphForCodePoint = (code) => (code === hyphen ? nothing : find(code));
    }
  }
}

const hyphen = 0x2d;
const blanks = [0x20, 0xa0, 0x3000];
type Breakable = {
  hasGlyphForCodePoint: (code: number) => boolean;
  glyphForCodePoint: (code: number) => object;
};

// Joiners and selectors change how their neighbours look, where a font knows that; none of these do.
const invisible = /[\p{Cc}\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/u;

function legible(text: string, covered: ReadonlySet<number>): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const code = letter.codePointAt(0)!;
      if (letter === "\n" || letter === "\u00ad" || covered.has(code)) return letter;
      if (/\s/u.test(letter)) return " ";
      return invisible.test(letter) ? "" : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    })
    .join("");
}
