import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal } from "@/lib/domain/errors";
import { sessionTokenOf } from "@/lib/server/auth/credentials";
import { sha256 } from "@/lib/server/auth/secrets";
import { spend } from "./limits";
import { answerWaiting } from "./waiting-page";

/**
 * Answers requests for pages that are more than somebody, or everybody at one address, could look at; false for all others.
 * The answer is a page that asks again by itself when the time has come.
 */
export async function refuseFlood(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  try {
    await spend("pagesFrom", `${request.headers["x-forwarded-for"]}`);
    const token = sessionTokenOf(request.headers.cookie);
    if (token !== null) await spend("pages", sha256(token));
    return false;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, retryAfterSeconds = 1 } = error;
    answerWaiting(request, response, {
      status: 429,
      title: "One moment",
      paragraphs: [message, "This page opens by itself then."],
      againAfterSeconds: retryAfterSeconds,
    });
    return true;
  }
}
