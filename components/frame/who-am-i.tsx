"use client";

import { useRef } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Avatar } from "@/components/ui/avatar";
import { Menu } from "@/components/ui/menu";
import { useMe } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { WayIn } from "./way-in";

/** Under which name and in which role the viewer is here; for a reader, the way in. */
export function WhoAmI() {
  const me = useMe();
  const { slug, exercise } = useLive();
  const signOut = useRef<HTMLFormElement>(null);

  function handleSignOut(): void {
    // A page that is cut off looks again at the room, and would break off the way out.
    exercise.disconnect();
    signOut.current?.submit();
  }

  if (!me) {
    return <WayIn variant="quiet" size="sm" className="-me-2.5" />;
  }
  return (
    <>
      <form ref={signOut} method="post" action="/sign-out" hidden />
      <Menu
        label="You"
        trigger={
          <AriaButton
            aria-label={`You are ${me.alias}, ${me.role}`}
            className="flex cursor-pointer items-center gap-2 rounded-lg p-1 text-start hover:bg-wash max-sm:min-h-11 max-sm:min-w-11 max-sm:justify-center"
          >
            <Avatar alias={me.alias} />
            <span className="max-lg:hidden">
              <span dir="auto" className="block max-w-36 truncate text-[0.8125rem] leading-tight font-semibold">
                {me.alias}
              </span>
              <span className="block text-xs leading-tight text-soft">{me.role}</span>
            </span>
          </AriaButton>
        }
        items={[
          { id: "home", label: "All exercises", href: "/" },
          ...(me.role === "observer"
            ? []
            : [{ id: "expertise", label: "What you know", href: `/exercises/${slug}/expertise` }]),
          { id: "account", label: "Your account", href: "/account" },
          { id: "sign-out", label: "Sign out", onAction: handleSignOut },
        ]}
      />
    </>
  );
}
