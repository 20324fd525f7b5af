import { postJson } from "@/lib/client/send-command";
import type { Answer } from "./use-request";

/**
 * Asks next-auth to begin a sign-in; the answer's body is `{url}`, where to go on. `next` is the
 * path to come back to.
 */
export async function requestSignIn(
  provider: string,
  next: string,
  fields: Record<string, string> = {},
): Promise<Answer> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  return postJson(`/api/auth/signin/${provider}`, { ...fields, csrfToken, callbackUrl: next, json: "true" });
}
