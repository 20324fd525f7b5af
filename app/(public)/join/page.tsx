import type { Metadata } from "next";
import { CodeForm } from "@/components/account/code-form";
import { NarrowPublicPage } from "@/components/account/narrow-public-page";
import { getVisitor } from "@/lib/server/auth/page-visitor";

export const metadata: Metadata = { title: "Join with a code", robots: { index: false } };

export default async function JoinByCodePage() {
  return (
    <NarrowPublicPage
      visitor={await getVisitor()}
      title="Join with a code"
      lede="Type the code that you were given. Capitals, spaces and the hyphen make no difference."
    >
      <CodeForm />
    </NarrowPublicPage>
  );
}
