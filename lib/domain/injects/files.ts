/** What may come with an inject, by its media type. Pictures are shown; documents are offered to be opened. */
export const fileTypes = {
  "image/png": "picture",
  "image/jpeg": "picture",
  "image/webp": "picture",
  "image/gif": "picture",
  "application/pdf": "document",
} as const;
export type FileType = keyof typeof fileTypes;

export const mostFiles = 5;
/** In bytes. */
export const largestFile = 5_000_000;

export function isFileType(type: string): type is FileType {
  return Object.hasOwn(fileTypes, type);
}

/** A size in bytes for people, as in "1.4 MB". */
export function sayBytes(size: number): string {
  const isLarge = size >= 1_000_000;
  return new Intl.NumberFormat("en-GB", {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? size / 1_000_000 : Math.max(1, Math.round(size / 1_000)));
}
