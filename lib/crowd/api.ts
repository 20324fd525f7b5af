import { postJson } from "@/lib/client/send-command";
import { type Gate, sleep, within } from "./timing";
import type { Tally } from "./tally";

export type Answer = { status: number; body: unknown };
type Request = {
  path: string;
  /** A body makes it a POST. */
  input?: unknown;
  headers?: Record<string, string>;
  /** Called when the first attempt leaves. */
  onSend?: () => void;
};

const attemptMs = 30_000;
const patienceMs = 240_000;
const firstRetryMs = 250;
const lastRetryMs = 3_000;
const attemptsAtHome = 4;
const worthRetrying = [429, 502, 503, 504];

/** One person's way to the servers: at home at `origins[home]`, elsewhere when that stays silent. */
export function createApi(origins: string[], home: number, gate: Gate, tally: Tally, token: string | null = null) {
  const bearer: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };

  function attempt({ path, input, headers, onSend }: Request, origin: string): Promise<Answer | null> {
    return gate(() => {
      onSend?.();
      const url = `${origin}/api/v1${path}`;
      const all = { ...bearer, ...headers };
      const answer = input === undefined ? getJson(url, all) : postJson(url, input, all);
      return within(attemptMs, answer);
    });
  }

  return {
    origin: origins[home % origins.length]!,
    withToken: (next: string) => createApi(origins, home, gate, tally, next),
    /** A single attempt; null when there is no answer to be had now. */
    tryOnce: (path: string, input?: unknown): Promise<Answer | null> =>
      attempt({ path, input }, origins[home % origins.length]!),
    /** Asks until there is an answer, with the same ids; throws when there is none for minutes. */
    async request(request: Request): Promise<Answer> {
      const giveUpAt = performance.now() + patienceMs;
      for (let tries = 0, pause = firstRetryMs; ; tries += 1, pause = Math.min(pause * 2, lastRetryMs)) {
        const away = Math.max(0, tries - attemptsAtHome + 1);
        const answer = await attempt(request, origins[(home + away) % origins.length]!);
        if (answer && !worthRetrying.includes(answer.status)) return answer;
        tally.retry(answer ? String(answer.status) : "network");
        if (performance.now() > giveUpAt)
          throw new Error(`no answer for minutes: ${request.path} (${answer?.status ?? "network"})`);
        await sleep(pause * (0.75 + Math.random() / 2));
      }
    },
  };
}

export type Api = ReturnType<typeof createApi>;

async function getJson(url: string, headers: Record<string, string>): Promise<Answer | null> {
  try {
    const response = await fetch(url, { headers });
    return { status: response.status, body: await response.json() };
  } catch {
    return null;
  }
}
