import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { NarrowPublicPage } from "@/components/account/narrow-public-page";
import { LinkButton } from "@/components/ui/button";
import { getVisitor } from "@/lib/server/auth/page-visitor";
import { findShutOut } from "@/lib/server/members/find-shut-out";

export const metadata: Metadata = { title: "No access", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

export default async function ShutOutPage({ params }: Props) {
  const { slug } = await params;
  const visitor = await getVisitor();
  const found = visitor && (await findShutOut(slug, visitor.userId));
  // Reinstated since, or never shut out.
  if (!found) redirect(`/exercises/${slug}`);
  return (
    <NarrowPublicPage
      visitor={visitor}
      title={<bdi>{found.exerciseTitle}</bdi>}
      lede={
        found.standing === "suspended"
          ? "The organizer has suspended you from this exercise."
          : "The organizer has taken you out of this exercise."
      }
    >
      <p className="text-sm">
        What you wrote stays there under your alias, <bdi>{found.alias}</bdi>, and your drafts are kept.{" "}
        <Link href="/account#your-data" className="font-medium text-accent underline">
          Take a copy of your data
        </Link>{" "}
        whenever you like.
      </p>
      <section className="text-sm">
        <h2 className="font-semibold">Is this a mistake?</h2>
        <p className="mt-1">
          Ask the person who invited you, in the way in which the invitation reached you: they are the organizer, or
          know who is. Say that you are <bdi>{found.alias}</bdi>, as organizers find you by your alias. They can let you
          in again, and you find everything as it was. Sandtable passes no messages on.
        </p>
      </section>
      <LinkButton href="/" className="self-start">
        Go to the front page
      </LinkButton>
    </NarrowPublicPage>
  );
}
