import { readSessionCookie, sessionCookieName } from "./credentials";
import { endSession } from "./sessions";

/**
 * Ends the session that a browser had before an answer gives it another: what somebody had put there, or knew of it, is
 * worth nothing once somebody has signed in. Answers with the answer.
 */
export async function endFormerSession(request: Request, response: Response): Promise<Response> {
  const former = readSessionCookie(request);
  const given = sessionGiven(response);
  if (former !== null && given !== null && given !== former) await endSession(former);
  return response;
}

/** The secret of the session that an answer gives, or null. */
export function sessionGiven(response: Response): string | null {
  const prefix = `${sessionCookieName()}=`;
  const cookie = response.headers.getSetCookie().find((each) => each.startsWith(prefix));
  return cookie?.slice(prefix.length).split(";", 1)[0] || null;
}
