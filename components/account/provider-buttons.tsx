"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requestSignIn } from "./request-sign-in";
import { useRequest } from "./use-request";

type ProviderButtonsProps = { providers: { id: string; name: string }[]; next: string };

/** The other services one can sign in with. */
export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { run, error } = useRequest();

  async function handlePress(id: string) {
    setChosen(id);
    const answer = await run<{ url: string }>(() => requestSignIn(id, next));
    if (answer) window.location.assign(answer.url);
    else setChosen(null);
  }

  return (
    <div className="flex flex-col gap-2">
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          onPress={() => void handlePress(id)}
          isPending={chosen === id}
          isDisabled={chosen !== null && chosen !== id}
        >
          Sign in with {name}
        </Button>
      ))}
      {error && <Notice tone="danger">{error.message}</Notice>}
    </div>
  );
}
