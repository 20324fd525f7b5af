/**
 * Tells whoever asks how many ms to wait before they come, so that no more than `perSecond` come in a second: a thousand whose
 * lines were cut at once would otherwise all be back in the same moment, and all others wait meanwhile.
 */
export function createSpread(perSecond: number): (now?: number) => number {
  let lastAt = Number.NEGATIVE_INFINITY;
  return (now = performance.now()) => {
    lastAt = Math.max(now, lastAt + 1_000 / perSecond);
    return Math.round(lastAt - now);
  };
}
