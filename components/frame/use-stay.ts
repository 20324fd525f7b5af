import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { announce } from "@/components/ui/toasts";
import { useLive } from "@/lib/client/live-provider";

const patienceMs = 2_000;

/**
 * Keeps whoever is cut off on the page that they have, where a link would lead them to the browser's own page of errors:
 * what they write is kept there, and goes out by itself.
 */
export function useStay(): void {
  const { exercise } = useLive();
  const router = useRouter();
  useEffect(() => {
    const handleClick = (event: MouseEvent): void => {
      const link = findWayOut(event);
      if (!link || (navigator.onLine && exercise.getConnection() !== "offline")) return;
      event.preventDefault();
      event.stopPropagation();
      void answers().then((isThere) =>
        isThere
          ? router.push(`${link.pathname}${link.search}${link.hash}`)
          : announce("The server cannot be reached, so this page stays open. What you write in it is kept.", "warn"),
      );
    };
    // Before React hears of it, whose links would go.
    document.addEventListener("click", handleClick, { capture: true });
    return () => document.removeEventListener("click", handleClick, { capture: true });
  }, [exercise, router]);
}

/** The link that a plain click follows to another page of Sandtable, in this tab. */
function findWayOut(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute("download")) return null;
  return link.pathname + link.search === location.pathname + location.search ? null : link;
}

/** Whether the server is there after all: a socket can be cut where pages still come. */
async function answers(): Promise<boolean> {
  if (!navigator.onLine) return false;
  const response = await fetch("/api/ready", { signal: AbortSignal.timeout(patienceMs) }).catch(() => null);
  return response?.ok === true;
}
