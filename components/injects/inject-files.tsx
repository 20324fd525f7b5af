"use client";

import { FileText } from "lucide-react";
import { useLive } from "@/lib/client/live-provider";
import { fileTypes, isFileType, sayBytes } from "@/lib/domain/injects/files";
import type { InjectFile } from "@/lib/domain/injects/inject";

/** What came with an inject: pictures to be seen, documents to be opened. */
export function InjectFiles({ files }: { files: InjectFile[] }) {
  const { slug } = useLive();
  if (files.length === 0) return null;
  const addressOf = ({ id }: InjectFile): string => `/api/v1/exercises/${slug}/files/${id}`;
  const isPicture = ({ type }: InjectFile): boolean => isFileType(type) && fileTypes[type] === "picture";
  const documents = files.filter((file) => !isPicture(file));
  return (
    <div className="mt-5 flex flex-col gap-4">
      {files.filter(isPicture).map((file) => (
        <figure key={file.id}>
          <a href={addressOf(file)} target="_blank" rel="noreferrer">
            {/* Whoever may see it is asked by its own address, which the image optimizer could not do. */}
            {/* eslint-disable-next-line @next/next/no-img-element */}
            <img
              src={addressOf(file)}
              alt={file.name}
              className="max-h-[32rem] max-w-full rounded-lg border border-line"
            />
          </a>
          <figcaption dir="auto" className="mt-1 text-[0.8125rem] text-soft">
            {file.name}
          </figcaption>
        </figure>
      ))}
      {documents.length > 0 && (
        <ul className="flex flex-col gap-2">
          {documents.map((file) => (
            <li key={file.id}>
              <a
                href={addressOf(file)}
                download={`${file.name}.pdf`}
                className="inline-flex min-h-10 items-center gap-2 rounded-lg border border-line bg-card px-3 text-sm font-medium hover:bg-wash"
              >
                <FileText aria-hidden size={16} className="text-soft" />
                <span dir="auto">{file.name}</span>
                <span className="font-normal text-soft">PDF, {sayBytes(file.size)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
