const listeners = new Set<() => void>();
// Stands in where the browser refuses to store anything, so that at least this page keeps what was typed.
const inMemory = new Map<string, string>();

export function readKept(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? inMemory.get(key) ?? null;
  } catch {
    return inMemory.get(key) ?? null;
  }
}

/** Keeps a text in this browser through reloads; null forgets it. */
export function writeKept(key: string, text: string | null): void {
  inMemory.delete(key);
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
  } catch {
    if (text !== null) inMemory.set(key, text);
  }
  for (const listener of listeners) listener();
}

/** Also hears of changes made in other tabs. */
export function subscribeKept(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
