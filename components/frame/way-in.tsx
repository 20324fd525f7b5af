"use client";

import { LinkButton } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-class";
import { useLive } from "@/lib/client/live-provider";
import { SignInLink } from "./sign-in-link";

/** How a reader becomes a member: who is signed in already needs an invitation. */
export function WayIn(look: ButtonLook) {
  const { isSignedIn } = useLive();
  if (!isSignedIn) return <SignInLink {...look} />;
  return (
    <LinkButton href="/join" {...look}>
      Join with a code
    </LinkButton>
  );
}
