"use client";

import Link from "next/link";
import { isMissing, standingOf, standingWords } from "@/components/invites/standing";
import { useInvitations } from "@/components/invites/use-invitations";
import { Notice } from "@/components/ui/notice";
import { useExercise, useServerNow } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { countOf } from "@/lib/domain/report/words";

const mostNamed = 20;

/** Those who were invited by mail and have not joined: no members yet, so they are told apart. */
export function InvitedApart() {
  const { slug } = useLive();
  const { invitations, error } = useInvitations(true);
  const invites = useExercise((state) => state.invites);
  const now = useServerNow(30_000);
  if (error) return <Notice className="mt-6">{error}</Notice>;
  const missing = (invitations ?? []).flatMap((invitation) => {
    const invite = invites[invitation.inviteId];
    const standing = invite ? standingOf(invite, invitation, now) : "joined";
    return isMissing(standing) ? [{ ...invitation, standing }] : [];
  });
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="invited-apart" className="mt-8">
      <h3 id="invited-apart" className="text-lg">
        {countOf(missing.length, "person").replace("persons", "people")} invited by mail, not joined
      </h3>
      <ul className="mt-2 columns-1 gap-x-8 text-sm sm:columns-2">
        {missing.slice(0, mostNamed).map(({ inviteId, email, name, standing }) => (
          <li key={inviteId} className="break-inside-avoid py-0.5 wrap-anywhere">
            {name && <bdi>{name}, </bdi>}
            {email} <span className="text-soft">· {standingWords[standing]}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm">
        {missing.length > mostNamed && (
          <span className="text-soft">and {(missing.length - mostNamed).toLocaleString("en")} more. </span>
        )}
        <Link href={`/exercises/${slug}/console/invites?show=not-joined`} className="text-accent underline">
          Send their mails again
        </Link>
      </p>
    </section>
  );
}
