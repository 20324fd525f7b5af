import type { Metadata } from "next";
import { NarrowPublicPage } from "@/components/account/narrow-public-page";
import { LinkButton } from "@/components/ui/button";

export const metadata: Metadata = { title: "Your account is deleted", robots: { index: false } };

export default function FarewellPage() {
  return (
    <NarrowPublicPage
      title="Your account is deleted"
      lede="You are signed out everywhere, and nothing here says how to reach you any more."
    >
      <p className="text-sm">
        Your places in exercises are given up now, one after the other; that takes seconds, and a few minutes where
        there are many. What you wrote stays there under “Former member”. Thank you for taking part.
      </p>
      <LinkButton href="/" className="self-start">
        Go to the front page
      </LinkButton>
    </NarrowPublicPage>
  );
}
