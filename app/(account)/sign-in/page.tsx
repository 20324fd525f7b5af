import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { NarrowPage } from "@/components/account/narrow-page";
import { ProviderButtons } from "@/components/account/provider-buttons";
import { SignInForm } from "@/components/account/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { oauthProviders } from "@/lib/server/auth/oauth-providers";
import { findMailAsked } from "@/lib/server/auth/mail-asked";
import { safePath } from "@/lib/server/auth/safe-path";
import { getVisitor } from "@/lib/server/auth/page-visitor";
import { isDemo } from "@/lib/server/env";
import { explainSignInError } from "./explain-sign-in-error";

export const metadata: Metadata = { title: "Sign in" };

/** Our own links say where to come back to as `next`, next-auth as `callbackUrl`. */
type Query = { next?: string | string[]; callbackUrl?: string | string[]; error?: string | string[] };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { next: asked, callbackUrl, error } = await searchParams;
  const next = safePath(asked ?? callbackUrl);
  if ((await getVisitor()) && !error) redirect(next);
  const mailAsked = await findMailAsked();
  const providers = oauthProviders().map(({ id, name }) => ({ id, name }));

  return (
    <NarrowPage
      title="Sign in"
      lede="We send you a link by mail that signs you in. There is no password; a new address makes a new account."
    >
      {error && <Notice tone="danger">{explainSignInError(error)}</Notice>}
      <SignInForm next={next} address={mailAsked?.address ?? ""} />
      {providers.length > 0 && (
        <>
          <p className="text-center text-sm text-soft">or</p>
          <ProviderButtons providers={providers} next={next} />
        </>
      )}
      {isDemo() && (
        <Notice>
          This is a demonstration. You can{" "}
          <Link href="/#demo" className="font-medium text-accent underline">
            enter as one of its members
          </Link>{" "}
          without an account.
        </Notice>
      )}
    </NarrowPage>
  );
}
