import type { CommandInput } from "@/lib/domain/commands";
import type { RefusalBody } from "@/lib/domain/errors";

export type Sent =
  | { outcome: "accepted"; seq: number }
  | { outcome: "refused"; error: RefusalBody["error"] }
  /** No answer, or a server that cannot answer now: the same command may be sent again. */
  | { outcome: "unreachable" };

export type Sender = (command: CommandInput) => Promise<Sent>;

/** Sends commands of one exercise. `headers` carry a token where there is no session cookie. */
export function createSender(origin: string, slug: string, headers: Record<string, string> = {}): Sender {
  return async (command) => {
    const answer = await postJson(`${origin}/api/v1/exercises/${slug}/commands`, command, headers);
    if (answer === null || answer.status >= 502 || answer.status === 429) return { outcome: "unreachable" };
    if (isForOther(answer)) return { outcome: "unreachable" };
    if (answer.status < 300) return { outcome: "accepted", seq: (answer.body as { seq: number }).seq };
    return { outcome: "refused", error: refusalOf(answer.body) };
  };
}

// A line that is dead without saying so must not keep what waits behind from being sent.
const noAnswerAfterMs = 30_000;

/** Posts JSON; null when no answer came, or none that is JSON. */
export async function postJson(
  url: string,
  input: unknown,
  headers: Record<string, string> = {},
  method: "POST" | "PUT" | "DELETE" = "POST",
): Promise<{ status: number; body: unknown } | null> {
  try {
    const response = await fetch(url, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(noAnswerAfterMs),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return null;
  }
}

const unexplained: RefusalBody["error"] = {
  code: "unavailable",
  message: "The server could not do this. Nothing is lost; try again in a moment.",
  details: [],
};

export function refusalOf(body: unknown): RefusalBody["error"] {
  return (body as Partial<RefusalBody> | null)?.error ?? unexplained;
}

/** The header that names who has written what a page sends. */
export function asMember(memberId: string | null): Record<string, string> {
  return memberId === null ? {} : { "sandtable-member": memberId };
}

/**
 * Whether the server refused it because somebody else has signed in in this browser since. Then this page
 * is no longer anybody's: it is loaded again, and what was written stays with the one who wrote it.
 */
export function isForOther(answer: { status: number; body: unknown }): boolean {
  const isOther = answer.status === 409 && refusalOf(answer.body).code === "other-member";
  if (isOther && typeof window !== "undefined") window.location.reload();
  return isOther;
}
