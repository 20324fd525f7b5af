/** Puts a text on the clipboard. False where the browser does not let the page: it does over https and on localhost alone. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
