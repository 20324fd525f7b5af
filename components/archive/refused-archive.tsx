import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { RefusalBody } from "@/lib/domain/errors";

type RefusedArchiveProps = { name: string; error: RefusalBody["error"] };

/** Why a file was not opened; of one that was changed, each thing that does not fit. */
export function RefusedArchive({ name, error }: RefusedArchiveProps) {
  if (error.code === "already-here") {
    const slug = error.details.find(({ path }) => path === "slug")?.message;
    return (
      <Notice title="This exercise is here already">
        Nothing was changed.{" "}
        {slug && (
          <Link href={`/exercises/${slug}`} className="font-medium text-accent hover:underline">
            Go to it
          </Link>
        )}
      </Notice>
    );
  }
  if (error.code !== "archive-damaged" || error.details.length === 0)
    return <Notice tone="danger">{error.message}</Notice>;
  return (
    <Notice tone="danger" title={`“${name}” is not as it was written`}>
      <p>Nothing was taken up. This does not fit:</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 ps-5">
        {error.details.map(({ path, message }) => (
          <li key={path + message} className="wrap-anywhere">
            <b className="font-semibold">{path}</b>: {message}
          </li>
        ))}
      </ul>
      <p className="mt-2">Ask for the file again where it came from.</p>
    </Notice>
  );
}
