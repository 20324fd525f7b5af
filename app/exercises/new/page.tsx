import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { suggestAlias } from "@/components/account/suggest-alias";
import { VisitorLink } from "@/components/account/visitor-link";
import { NewExercise } from "@/components/console/new-exercise";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { getVisitor } from "@/lib/server/auth/page-visitor";

export const metadata: Metadata = { title: "New exercise" };

export default async function NewExercisePage() {
  const visitor = await getVisitor();
  if (!visitor) redirect("/sign-in?callbackUrl=/exercises/new");
  return (
    <>
      <PublicMasthead>
        <VisitorLink visitor={visitor} />
      </PublicMasthead>
      <main className="page-width max-w-[62rem]! pt-8 pb-24">
        <PageHeader
          title="New exercise"
          lede="A question, a map with two axes, and a clock. The rest follows in the console."
          actions={<LinkButton href="/archives">Open an archive</LinkButton>}
        />
        <NewExercise userId={visitor.userId} alias={suggestAlias()} />
      </main>
    </>
  );
}
