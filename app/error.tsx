"use client";

import { DeadEnd } from "@/components/frame/dead-end";
import { Button, LinkButton } from "@/components/ui/button";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main>
      <DeadEnd
        title="This page could not be shown"
        actions={
          <>
            <Button variant="primary" onPress={reset}>
              Try again
            </Button>
            <LinkButton href="/">Go to the front page</LinkButton>
          </>
        }
      >
        What was saved is safe. Try again in a moment.
        {error.digest && (
          <span className="mt-2 block font-ui text-sm">
            If it stays like this, tell the operator this number: {error.digest}
          </span>
        )}
      </DeadEnd>
    </main>
  );
}
