/** Which lanes are held back, and until when by the clock `now` (ms UTC); `onEnd` is called as each is free again. */
export function createHolds(now: () => number, onEnd: () => void) {
  const held = new Map<string, { until: number; timer: ReturnType<typeof setTimeout> }>();

  function drop(lane: string): void {
    clearTimeout(held.get(lane)?.timer);
    held.delete(lane);
  }

  return {
    hold(lane: string, waitMs: number): void {
      drop(lane);
      const end = (): void => {
        held.delete(lane);
        onEnd();
      };
      held.set(lane, { until: now() + waitMs, timer: setTimeout(end, waitMs) });
    },
    /** One lane, or all of them. */
    release(lane: string | null): void {
      for (const each of lane === null ? [...held.keys()] : [lane]) drop(each);
    },
    /** Null where the lane is free: timers are late in a tab that sleeps, so the clock decides. */
    until(lane: string): number | null {
      const until = held.get(lane)?.until ?? null;
      return until !== null && now() < until ? until : null;
    },
  };
}
