import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal } from "@/lib/domain/errors";
import { sessionTokenOf } from "@/lib/server/auth/credentials";
import { sha256 } from "@/lib/server/auth/secrets";
import { spend } from "./limits";

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
    response
      .writeHead(429, { "content-type": "text/html; charset=utf-8", "retry-after": `${retryAfterSeconds}` })
      .end(pageOf(message, retryAfterSeconds));
    return true;
  }
}

const pageOf = (message: string, seconds: number): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${seconds}">
<title>One moment · Sandtable</title>
<h1>One moment</h1>
<p>${message} This page opens by itself then.</p>
</html>
`;
