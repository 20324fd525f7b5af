import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { db } from "@/lib/server/db/client";
import { endSession, findSession, storeSession } from "./sessions";

/**
 * The tables as next-auth uses them: Prisma's adapter, with sessions kept by our own rules. Its
 * `deleteSession` fails when there is none, so that a browser whose session was revoked could not
 * sign in again.
 */
export function adapter(): Adapter {
  const { prisma } = db();
  // The adapter knows the client of Prisma 6 by type; at run time it calls what both have.
  const tables = PrismaAdapter(prisma as unknown as Parameters<typeof PrismaAdapter>[0]) as Adapter;
  return {
    ...tables,
    linkAccount: async (account: AdapterAccount) => {
      await prisma.account.create({ data: whoseIs(account) });
    },
    createSession: async ({ sessionToken, userId, expires }) => {
      await storeSession({ token: sessionToken, userId, expires });
      return { sessionToken, userId, expires };
    },
    getSessionAndUser: async (sessionToken) => {
      const found = await findSession(sessionToken);
      if (!found) return null;
      const { user, userId, expires } = found;
      return { session: { sessionToken, userId, expires }, user: user as AdapterUser };
    },
    // A session lasts as long as it was given; see `startSession`.
    updateSession: () => null,
    deleteSession: async (sessionToken) => endSession(sessionToken),
  };
}

// Whose account it is, and none of the tokens for the service, of which nothing is ever asked again.
function whoseIs({ userId, type, provider, providerAccountId }: AdapterAccount) {
  return { userId, type, provider, providerAccountId };
}
