"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { announce } from "@/components/ui/toasts";
import { postJson } from "@/lib/client/send-command";
import { useRequest } from "./use-request";

type Token = { id: string; name: string; createdAt: number; lastUsedAt: number | null };

export function TokenList({ tokens }: { tokens: Token[] }) {
  if (tokens.length === 0) {
    return <EmptyState title="No tokens">Create one below to use Sandtable from a program of your own.</EmptyState>;
  }
  return (
    <ul className="border-t border-line">
      {tokens.map((token) => (
        <li
          key={token.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
        >
          <div className="min-w-0 text-sm">
            <p dir="auto" className="font-medium">
              {token.name}
            </p>
            <p className="text-[0.8125rem] text-soft">
              made <LocalTime at={token.createdAt} />
              {", "}
              {token.lastUsedAt === null ? (
                "never used"
              ) : (
                <>
                  last used <LocalTime at={token.lastUsedAt} style="relative" />
                </>
              )}
            </p>
          </div>
          <RevokeToken token={token} />
        </li>
      ))}
    </ul>
  );
}

function RevokeToken({ token }: { token: Token }) {
  const router = useRouter();
  const { run, isPending, error } = useRequest();

  async function handleRevoke(close: () => void) {
    if (!(await run(() => postJson(`/api/v1/tokens/${token.id}`, {}, {}, "DELETE")))) return;
    close();
    announce("The token is revoked.", "success");
    router.refresh();
  }

  return (
    <Dialog
      title="Revoke this token?"
      size="sm"
      trigger={
        <Button size="sm" aria-label={`Revoke ${token.name}`}>
          Revoke
        </Button>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-4">
          <p>
            Whatever uses <b dir="auto">{token.name}</b> stops working at once, and cannot be let in again with the same
            token.
          </p>
          {error && <Notice tone="danger">{error.message}</Notice>}
          <Button
            variant="danger"
            className="self-start"
            isPending={isPending}
            onPress={() => void handleRevoke(close)}
          >
            Revoke
          </Button>
        </div>
      )}
    </Dialog>
  );
}
