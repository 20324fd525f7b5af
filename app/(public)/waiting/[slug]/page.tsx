import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NarrowPublicPage } from "@/components/account/narrow-public-page";
import { WaitingPlace } from "@/components/account/waiting-place";
import { getVisitor } from "@/lib/server/auth/page-visitor";
import { findPlace } from "@/lib/server/members/find-place";
import { requireMember } from "@/lib/server/members/viewer";

export const metadata: Metadata = { title: "Waiting for a place", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

export default async function WaitingPage({ params }: Props) {
  const { slug } = await params;
  const visitor = await getVisitor();
  if (!visitor) redirect(`/sign-in?next=/waiting/${slug}`);
  const place = await findPlace(slug, visitor.userId);
  if (!place) {
    const isIn = await requireMember(slug, visitor.userId).then(
      () => true,
      () => false,
    );
    if (isIn) redirect(`/exercises/${slug}`);
    notFound();
  }
  return (
    <NarrowPublicPage
      visitor={visitor}
      title={<bdi>{place.exerciseTitle}</bdi>}
      lede="All places are taken at the moment."
    >
      <WaitingPlace slug={slug} initial={place} hasAddress={visitor.email !== null} />
    </NarrowPublicPage>
  );
}
