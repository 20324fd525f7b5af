import type { Metadata } from "next";
import { NarrowPage } from "@/components/account/narrow-page";
import { PublicMasthead } from "@/components/frame/public-masthead";
import { LinkButton } from "@/components/ui/button";

export const metadata: Metadata = { title: "Your account is deleted", robots: { index: false } };

export default function FarewellPage() {
  return (
    <>
      <PublicMasthead />
      <main className="page-width">
        <NarrowPage
          title="Your account is deleted"
          lede="You are signed out everywhere, and nothing here tells any more how to reach you."
        >
          <p className="text-sm">
            Your places in exercises are given up now, one after the other; that takes seconds, and a few minutes where
            there are many. What you wrote stays there under “Former member”. Thank you for having taken part.
          </p>
          <LinkButton href="/" className="self-start">
            Go to the front page
          </LinkButton>
        </NarrowPage>
      </main>
    </>
  );
}
