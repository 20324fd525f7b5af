import type { NextAuthOptions } from "next-auth";
import type { EmailConfig } from "next-auth/providers/email";
import { Refusal } from "@/lib/domain/errors";
import { MailAddress } from "@/lib/domain/members/mail-address";
import { isProduction } from "@/lib/server/env";
import { spend } from "@/lib/server/http/limits";
import { logger } from "@/lib/server/logger";
import { signInMail } from "@/lib/server/mail/sign-in-mail";
import { sendMail } from "@/lib/server/mail/send-mail";
import { adapter } from "./adapter";
import { appSecret } from "./app-secret";
import { isSecure, sessionCookieName } from "./credentials";
import { oauthProviders } from "./oauth-providers";
import { newSecret } from "./secrets";
import { sessionSeconds } from "./sessions";

const linkSeconds = 24 * 60 * 60;

type OnRefusal = (refusal: Refusal) => void;

/** What next-auth, which answers in its own way, is to tell of besides. */
type Told = {
  /** What is thrown within it it would turn into a redirect. */
  onRefusal: OnRefusal;
  /** A mail with this link is on its way. */
  onMail: (to: string, url: string) => void;
};

/**
 * Signing in by mail or by another service; sessions in the database, so that they can be listed
 * and revoked. `address` is where the request comes from.
 */
export function nextAuthOptions({ onRefusal, onMail }: Told, address: string): NextAuthOptions {
  return {
    adapter: adapter(),
    providers: [mailProvider({ onRefusal, onMail }), ...oauthProviders()],
    session: { strategy: "database", maxAge: sessionSeconds, generateSessionToken: newSecret },
    secret: appSecret(),
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() },
      },
    },
    pages: { signIn: "/sign-in", signOut: "/account", verifyRequest: "/sign-in/check-mail", error: "/sign-in" },
    callbacks: {
      signIn: async ({ account, email }) => {
        if (!account || !email?.verificationRequest) return true;
        return limitMails(account.providerAccountId, address).then(
          () => true,
          (refusal: Refusal) => {
            onRefusal(refusal);
            return false;
          },
        );
      },
    },
    events: {
      signIn: ({ user, account, isNewUser }) =>
        logger.info({ userId: user.id, by: account?.provider, isNew: isNewUser ?? false }, "signed in"),
    },
    logger: {
      error: (code, metadata) => logger.warn({ code, ...toldOf(metadata) }, "signing in went wrong"),
      warn: (code) => logger.warn({ code }, "next-auth warns"),
      debug: (code) => logger.trace({ code }, "next-auth"),
    },
  };
}

type Failure = Error | { error: Error; providerId?: unknown };

// Beside its words an error of these libraries may carry what another service said of somebody, or a token of theirs.
function toldOf(failure: Failure) {
  const { error, providerId } = failure instanceof Error ? { error: failure } : failure;
  const { name, message, stack } = error;
  return { error: { name, message, stack }, by: providerId };
}

// That of the asker first: who asks for very many must not use up what strangers may be sent.
async function limitMails(to: string, from: string): Promise<void> {
  await spend("signInMailsFrom", from);
  await spend("signInMails", to);
}

function mailProvider({ onRefusal, onMail }: Told): EmailConfig {
  return {
    id: "email",
    type: "email",
    name: "Email",
    server: "",
    from: "",
    maxAge: linkSeconds,
    normalizeIdentifier: (text) => {
      const parsed = MailAddress.safeParse(text);
      if (parsed.success) return parsed.data;
      const message = "Write an e-mail address such as name@example.org.";
      const refusal = new Refusal("invalid", message, [{ path: "email", message }]);
      onRefusal(refusal);
      throw refusal;
    },
    sendVerificationRequest: async ({ identifier, url }) => {
      try {
        await sendMail({ to: identifier, ...signInMail(url) });
        onMail(identifier, url);
      } catch (error) {
        logger.error({ error }, "sign-in mail not sent");
        onRefusal(new Refusal("unavailable", mailFailure(error)));
        throw error;
      }
    },
    options: {},
  };
}

function mailFailure(error: unknown): string {
  const general = "The mail could not be sent. Try again in a few minutes.";
  return isProduction() || !(error instanceof Error) ? general : `${general} (${error.message})`;
}
