// How words of many writings are set: where they break, and in which direction they run.

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const opening = /^[（「『【〈《〔［｛“‘(]$/u;
const closing = /^[、。，．：；！？）」』】〉》〕］｝”’ーっゃゅょァィゥェォッャュョ々…・)\p{M}]$/u;
const longest = 24;

/**
 * Where a line may break within a word: between letters of writings that have no spaces, but not before what closes or
 * after what opens; and within what would not fit into any line.
 */
export function breakWord(word: string): string[] {
  if (unspaced.test(word)) return byLetters(word);
  if (word.length <= longest) return [word];
  return word.match(/[\s\S]{1,12}(?![\p{M}\udc00-\udfff])/gu) ?? [word];
}

function byLetters(word: string): string[] {
  const pieces: string[] = [];
  for (const letter of word) {
    const before = pieces.at(-1);
    const isJoined =
      before !== undefined &&
      (closing.test(letter) || opening.test([...before].at(-1)!) || (!unspaced.test(letter) && !unspaced.test(before)));
    if (isJoined) pieces[pieces.length - 1] = before + letter;
    else pieces.push(letter);
  }
  return pieces;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The direction of a paragraph: that of its first letter. */
export function directionOf(text: string): "ltr" | "rtl" {
  const [first = ""] = /\p{L}/u.exec(text) ?? [];
  return rightToLeft.test(first) ? "rtl" : "ltr";
}
