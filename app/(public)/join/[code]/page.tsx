import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { InviteSummary } from "@/components/account/invite-summary";
import { JoinForm } from "@/components/account/join-form";
import { suggestAlias } from "@/components/account/suggest-alias";
import { VisitorLink } from "@/components/account/visitor-link";
import { DeadEnd } from "@/components/frame/dead-end";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Refusal } from "@/lib/domain/errors";
import { lookUpInvite } from "@/lib/server/auth/look-up-invite";
import { getVisitor } from "@/lib/server/auth/page-visitor";
import { type Visitor } from "@/lib/server/auth/visitor";
import type { InviteView } from "@/lib/server/members/find-invite";
import { findPlace } from "@/lib/server/members/find-place";
import { requireAccess } from "@/lib/server/members/viewer";

export const metadata: Metadata = { title: "Invitation", robots: { index: false } };

export default async function JoinPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const visitor = await getVisitor();
  const invite = await lookUp(code);
  if (visitor && typeof invite !== "string" && (await findPlace(invite.slug, visitor.userId)))
    redirect(`/waiting/${invite.slug}`);

  return (
    <>
      <PublicMasthead>
        <VisitorLink visitor={visitor} />
      </PublicMasthead>
      <main>
        {typeof invite === "string" ? (
          <DeadEnd
            title="This invitation opens nothing"
            actions={
              <>
                <LinkButton href="/join">Type a code</LinkButton>
                <LinkButton href="/">Go to the front page</LinkButton>
              </>
            }
          >
            {invite}
          </DeadEnd>
        ) : (
          <div className="page-width pt-8 pb-20 sm:pt-14">
            <div className="mx-auto flex max-w-lg flex-col gap-6">
              <InviteSummary invite={invite} />
              <WayIn code={code} invite={invite} visitor={visitor} isMember={await isMember(visitor, invite.slug)} />
            </div>
          </div>
        )}
      </main>
    </>
  );
}

type WayInProps = { code: string; invite: InviteView; visitor: Visitor | null; isMember: boolean };

function WayIn({ code, invite, visitor, isMember }: WayInProps) {
  if (isMember) {
    return (
      <>
        <Notice tone="success">You are a member of this exercise already.</Notice>
        <LinkButton href={`/exercises/${invite.slug}`} variant="primary" className="self-start">
          Go to the exercise
        </LinkButton>
      </>
    );
  }
  if (invite.problem) return <Notice tone="warn">{invite.problem}</Notice>;
  const signIn = `/sign-in?next=/join/${code}`;
  if (!visitor && !invite.allowsGuests) {
    return (
      <>
        <Notice>
          This invitation is for people with an account. Signing in takes a minute and brings you back here.
        </Notice>
        <LinkButton href={signIn} variant="primary" className="self-start">
          Sign in to join
        </LinkButton>
      </>
    );
  }
  return (
    <>
      {!visitor && (
        <Notice>
          <p>You can join as a guest; then only this browser knows you. To come back from anywhere, sign in first.</p>
          <LinkButton href={signIn} size="sm" className="mt-2.5">
            Sign in first
          </LinkButton>
        </Notice>
      )}
      <JoinForm code={code} isGuest={visitor === null} alias={suggestAlias()} known={invite.known} />
    </>
  );
}

/** The invite, or a sentence that says why there is none. */
async function lookUp(code: string): Promise<InviteView | string> {
  try {
    return (
      (await lookUpInvite(code, await headers())) ??
      "It does not exist. Check that the link, or the code, is complete, or ask for a new one."
    );
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

async function isMember(visitor: Visitor | null, slug: string): Promise<boolean> {
  if (!visitor) return false;
  return requireAccess(slug, visitor.userId).then(
    ({ viewer }) => viewer.kind === "member",
    () => false,
  );
}
