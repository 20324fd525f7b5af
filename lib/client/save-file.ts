/** Saves a text as a file of the reader's; with a byte order mark, without which spreadsheets misread CSV. */
export function saveFile(name: string, text: string, type = "text/csv"): void {
  saveBlob(name, new Blob(["\uFEFF", text], { type: `${type};charset=utf-8` }));
}

/** Saves a file of the reader's. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
