import type { Metadata } from "next";
import { CodeForm } from "@/components/account/code-form";
import { NarrowPage } from "@/components/account/narrow-page";
import { VisitorLink } from "@/components/account/visitor-link";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { getVisitor } from "@/lib/server/auth/page-visitor";

export const metadata: Metadata = { title: "Join with a code", robots: { index: false } };

export default async function JoinByCodePage() {
  return (
    <>
      <PublicMasthead>
        <VisitorLink visitor={await getVisitor()} />
      </PublicMasthead>
      <main className="page-width">
        <NarrowPage
          title="Join with a code"
          lede="Type the code that you were given. Capitals, spaces and the hyphen make no difference."
        >
          <CodeForm />
        </NarrowPage>
      </main>
    </>
  );
}
