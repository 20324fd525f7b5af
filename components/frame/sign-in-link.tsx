"use client";

import { usePathname } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-class";

/** The way in, and back to this page. */
export function SignInLink(look: ButtonLook) {
  const pathname = usePathname();
  return (
    <LinkButton href={`/sign-in?next=${encodeURIComponent(pathname)}`} {...look}>
      Sign in
    </LinkButton>
  );
}
