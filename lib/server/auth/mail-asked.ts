import { cookies } from "next/headers";
import { z } from "zod";
import { MailAddress } from "@/lib/domain/members/mail-address";
import { cookie, isSecure } from "./credentials";
import { safePath } from "./safe-path";

/** Where somebody had a sign-in mail sent to from this browser, and the path that they want to come to by it. */
export type MailAsked = z.infer<typeof MailAsked>;
const MailAsked = z.object({ address: MailAddress, next: z.string().max(1_000) });

const keptMs = 15 * 60 * 1_000;

function cookieName(): string {
  return `${isSecure() ? "__Host-" : ""}sandtable.mail-asked`;
}

/**
 * The value of a `Set-Cookie` header that keeps, for a quarter of an hour, what was asked for: so that neither an address
 * of a page nor a store that scripts read has it. The same whether the address is known here or not. `url` is the one of
 * the mail.
 */
export function mailAskedCookie(address: string, url: string): string {
  const next = safePath(new URL(url).searchParams.get("callbackUrl"));
  const asked: MailAsked = { address, next: next.length > 1_000 ? "/" : next };
  const value = Buffer.from(JSON.stringify(asked)).toString("base64url");
  return cookie(cookieName(), value, new Date(Date.now() + keptMs));
}

/** The value of a `Set-Cookie` header that forgets it. */
export function noMailAskedCookie(): string {
  return cookie(cookieName(), "", new Date(0));
}

/** For pages: what was asked for from this browser a moment ago, or null. */
export async function findMailAsked(): Promise<MailAsked | null> {
  return readMailAsked((await cookies()).get(cookieName())?.value);
}

/** What the value of the cookie says; null where there is none, or none of ours. */
export function readMailAsked(value: string | undefined): MailAsked | null {
  if (!value) return null;
  try {
    const asked = MailAsked.parse(JSON.parse(Buffer.from(value, "base64url").toString("utf8")));
    return { ...asked, next: safePath(asked.next) };
  } catch {
    return null;
  }
}
