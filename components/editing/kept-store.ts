import { browserStorage } from "@/lib/client/browser-storage";

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};
void browserStorage.restored.then(tell);

export function readKept(key: string): string | null {
  return browserStorage.getItem(key);
}

/** Keeps a text in this browser through reloads; null forgets it. */
export function writeKept(key: string, text: string | null): void {
  if (text === null) browserStorage.removeItem(key);
  else browserStorage.setItem(key, text);
  tell();
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
