import pg from "pg";
import { connectionConfig } from "./connection";

const againAfterMs = 1_000;

export type Listener = { stop: () => Promise<void>; isListening: () => boolean };

/**
 * Follows a NOTIFY channel on a connection of its own, and connects again whenever it is lost.
 * `onListening` is called each time it begins: what was notified meanwhile is to be made up for then.
 */
export function listen(
  url: string,
  channel: string,
  onPayload: (payload: string) => void,
  onListening = () => {},
): Listener {
  let current: pg.Client | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let isListening = false;

  async function connect(): Promise<void> {
    const client = new pg.Client({ ...connectionConfig(url), keepAlive: true });
    let hasEnded = false;
    const again = () => {
      if (hasEnded || isStopped) return;
      hasEnded = true;
      isListening = false;
      timer = setTimeout(() => void connect(), againAfterMs);
    };
    client.on("error", again);
    client.on("end", again);
    client.on("notification", ({ payload }) => onPayload(payload ?? ""));
    current = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      isListening = !hasEnded;
      onListening();
    } catch {
      await client.end().catch(() => undefined);
      again();
    }
  }

  void connect();
  return {
    isListening: () => isListening,
    async stop() {
      isStopped = true;
      isListening = false;
      clearTimeout(timer);
      await current?.end().catch(() => undefined);
    },
  };
}
