"use client";

import { useRouter } from "next/navigation";
import { startTransition, useCallback, useEffect, useState } from "react";
import { DeadEnd } from "@/components/frame/dead-end";
import { Button, LinkButton } from "@/components/ui/button";

const lookEveryMs = 3_000;

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter();
  const again = useCallback(
    () =>
      startTransition(() => {
        router.refresh();
        reset();
      }),
    [router, reset],
  );
  const isAway = useAway(again);
  return (
    <main>
      <DeadEnd
        title={isAway ? "Back in a moment" : "This page could not be shown"}
        actions={
          <>
            <Button variant="primary" onPress={again}>
              Try again
            </Button>
            <LinkButton href="/">Go to the front page</LinkButton>
          </>
        }
      >
        {isAway
          ? "Sandtable cannot reach its database just now. All that was saved is safe, and this page tries again by itself."
          : "What was saved is safe. Try again in a moment."}
        {error.digest && !isAway && (
          <span className="mt-2 block font-ui text-sm">
            If it stays like this, tell the operator this number: {error.digest}
          </span>
        )}
      </DeadEnd>
    </main>
  );
}

/** Whether the server says that it cannot serve; calls `onBack` once it can again. */
function useAway(onBack: () => void): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    let wasAway = false;
    const look = async (): Promise<void> => {
      const isWell = await fetch("/api/ready").then(
        ({ ok }) => ok,
        () => false,
      );
      if (isWell && wasAway) onBack();
      wasAway = !isWell;
      setAway(!isWell);
    };
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, [onBack]);
  return isAway;
}
