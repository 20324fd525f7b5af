"use client";

import { Paperclip, X } from "lucide-react";
import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useLive } from "@/lib/client/live-provider";
import { uploadFile } from "@/lib/client/upload-file";
import { fileTypes, isFileType, largestFile, mostFiles, sayBytes } from "@/lib/domain/injects/files";
import type { InjectFile } from "@/lib/domain/injects/inject";

type FilesFieldProps = {
  files: InjectFile[];
  /** An upload takes its time: what it adds is added to what is there by then. */
  onChange: (change: (files: InjectFile[]) => InjectFile[]) => void;
  isPending: boolean;
  onPending: (isPending: boolean) => void;
};

const isDocument = (type: string): boolean => isFileType(type) && fileTypes[type] === "document";

// The name of a document says something of it; that of a picture hardly ever does.
function withWords(file: InjectFile): InjectFile {
  return { ...file, name: isDocument(file.type) ? file.name.replace(/\.pdf$/i, "") : "" };
}

/** The pictures and documents of an inject; each is kept on the server as soon as it is chosen. */
export function FilesField({ files, onChange, isPending, onPending }: FilesFieldProps) {
  const { slug } = useLive();
  const [problems, setProblems] = useState<string[]>([]);

  const handleSelect = async (chosen: FileList | null): Promise<void> => {
    const taken = [...(chosen ?? [])].slice(0, mostFiles - files.length);
    onPending(true);
    const results = await Promise.all(taken.map((file) => uploadFile(slug, file)));
    onPending(false);
    setProblems(results.filter((result) => typeof result === "string"));
    const added = results.filter((result) => typeof result !== "string").map(withWords);
    onChange((before) => [...before, ...added].slice(0, mostFiles));
  };
  const rename = (id: string, name: string): void =>
    onChange((before) => before.map((file) => (file.id === id ? { ...file, name } : file)));

  return (
    <div role="group" aria-label="Pictures and documents" className="flex flex-col items-start gap-2">
      {files.map(({ id, name, type, size }) => (
        <div key={id} className="flex w-full items-end gap-2">
          <TextField
            label={isDocument(type) ? "Document" : "Picture, in words for who cannot see it"}
            isRequired
            description={`${type.split("/")[1]!.toUpperCase()}, ${sayBytes(size)}`}
            value={name}
            maxLength={160}
            onChange={(next) => rename(id, next)}
            className="min-w-0 flex-1"
          />
          <Button
            variant="quiet"
            size="icon"
            aria-label={`Leave out ${name || "this picture"}`}
            onPress={() => onChange((before) => before.filter((file) => file.id !== id))}
          >
            <X aria-hidden size={16} />
          </Button>
        </div>
      ))}
      {files.length < mostFiles && (
        <FileTrigger
          acceptedFileTypes={Object.keys(fileTypes)}
          allowsMultiple
          onSelect={(chosen) => void handleSelect(chosen)}
        >
          <Button size="sm" isPending={isPending}>
            <Paperclip aria-hidden size={15} />
            Add a picture or PDF
          </Button>
        </FileTrigger>
      )}
      {files.length === 0 && (
        <p className="text-[0.8125rem] text-soft">
          Up to {mostFiles}, each at most {sayBytes(largestFile)}.
        </p>
      )}
      {problems.map((problem) => (
        <Notice key={problem} tone="danger">
          {problem}
        </Notice>
      ))}
    </div>
  );
}
