/**
 * The server's time, from the best of several questions: the answer that came back quickest tells
 * most exactly how far the two clocks are apart.
 */
export function createServerClock(initialNow: number, localNow: () => number = Date.now) {
  let offset = initialNow - localNow();
  let bestRoundTrip = Number.POSITIVE_INFINITY;

  return {
    /** Now at the server, in ms UTC, however wrong the clock of this device is. */
    now: (): number => localNow() + offset,
    /** Notes an answer to a question asked at local time `askedAt`; both in ms. */
    learn(serverNow: number, askedAt: number): void {
      const answeredAt = localNow();
      const roundTrip = answeredAt - askedAt;
      if (roundTrip < 0 || roundTrip > bestRoundTrip) return;
      bestRoundTrip = roundTrip;
      offset = serverNow + roundTrip / 2 - answeredAt;
    },
    /** After sleep or a new connection, old answers tell nothing about the drift since. */
    forget(): void {
      bestRoundTrip = Number.POSITIVE_INFINITY;
    },
  };
}

export type ServerClock = ReturnType<typeof createServerClock>;
