const firstWaitMs = 500;
const longestWaitMs = 15_000;

export type Reader = ReturnType<typeof createReader>;

/** Reads what the live state does not hold from the addresses below an exercise, each one once at a time. */
export function createReader(slug: string) {
  const onTheirWay = new Set<string>();

  /**
   * Reads `path` until `take` could use the answer or it is no longer needed. Gives up where the server
   * refuses it, since asking again would change nothing.
   */
  async function read<T>(path: string, take: (page: T) => boolean, isNeeded: () => boolean): Promise<void> {
    if (onTheirWay.has(path)) return;
    onTheirWay.add(path);
    for (let waitMs = firstWaitMs; isNeeded(); waitMs = Math.min(waitMs * 2, longestWaitMs)) {
      const response = await fetch(`/api/v1/exercises/${slug}/${path}`).catch(() => null);
      if (response && response.status >= 400 && response.status < 500 && response.status !== 429) break;
      const page = response?.ok ? ((await response.json().catch(() => null)) as T | null) : null;
      if (page && take(page)) break;
      // Without it, news about it would have no place: ask until it is there.
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
    onTheirWay.delete(path);
  }

  const numbers = new Set<number>();

  /** Reads what concerns these numbers; those that are on their way already are left out. */
  async function readNumbers<T>(
    wanted: number[],
    pathOf: (missing: number[]) => string,
    take: (page: T) => boolean,
    isNeeded: () => boolean,
  ): Promise<void> {
    const missing = wanted.filter((number) => !numbers.has(number));
    if (missing.length === 0) return;
    for (const number of missing) numbers.add(number);
    await read(pathOf(missing), take, isNeeded);
    for (const number of missing) numbers.delete(number);
  }

  return { read, readNumbers };
}
