import type { Metadata } from "next";
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
        What you wrote stays there under your alias, <bdi>{found.alias}</bdi>, and your drafts are kept. If you think
        this is a mistake, write to the organizer: they can let you in again, and you find everything as it was.
      </p>
      <LinkButton href="/" className="self-start">
        Go to the front page
      </LinkButton>
    </NarrowPublicPage>
  );
}
