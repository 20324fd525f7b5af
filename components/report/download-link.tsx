import { FileDown } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";

type RowProps = { name: string; what: string; children: ReactNode };

/** A line of what can be had: what it is called, what it is for, and the way to it. */
export function DownloadRow({ name, what, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 py-2.5">
      <div className="min-w-0 flex-1 basis-52">
        <p className="font-semibold">{name}</p>
        <p className="text-[0.8125rem] text-soft">{what}</p>
      </div>
      {children}
    </li>
  );
}

type DownloadLinkProps = { href: string; file: string; name: string; what: string };

/** What is there at once. */
export function DownloadLink({ href, file, name, what }: DownloadLinkProps) {
  return (
    <DownloadRow name={name} what={what}>
      <a href={href} download={file} aria-label={`Download ${name}`} className={buttonClass({ size: "sm" })}>
        <FileDown aria-hidden size={15} />
        Download
      </a>
    </DownloadRow>
  );
}
