import type { RefusalCode } from "@/lib/domain/errors";
import { whoMayReadWhat } from "../who-may-read-what";
import { isRole, type Situation, type Somebody } from "./world";

/** An address of the API, for whom it is, and which statuses beside 200 it can answer them with. */
export type Reading = { address: string; audience: string; asksToSignIn: boolean; also: number[] };

export const readings: Reading[] = whoMayReadWhat
  .trim()
  .split("\n")
  .map((row) => {
    const [who = "", address = "", ...also] = row.trim().split(/ +/);
    const asksToSignIn = who.endsWith("*");
    return { address, audience: who.replace("*", ""), asksToSignIn, also: also.map(Number) };
  });

/** What somebody is answered who reads in a situation: a code, or that they may. */
export function expectedReading(
  { audience, asksToSignIn }: Reading,
  who: Somebody,
  situation: Situation,
): RefusalCode | "allowed" {
  if (who === "signed out" && asksToSignIn) return "unauthenticated";
  const isPublished = situation === "published";
  switch (audience) {
    case "anybody":
    case "account":
      return "allowed";
    case "keeper":
      return "not-found";
    case "applicant":
      return who === "applicant" ? "allowed" : "not-found";
    case "published":
      return isPublished ? "allowed" : "not-found";
    case "reader":
      return isPublished || isRole(who) ? "allowed" : "not-found";
  }
  if (!isRole(who)) return isPublished ? "forbidden" : "not-found";
  const isStaff = who === "organizer" || who === "moderator";
  const mayRead = audience === "member" || (audience === "staff" ? isStaff : who === "organizer");
  return mayRead ? "allowed" : "forbidden";
}
