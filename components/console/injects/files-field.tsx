"use client";

import { Paperclip, X } from "lucide-react";
import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useLive } from "@/lib/client/live-provider";
import { uploadFile } from "@/lib/client/upload-file";
import { fileTypes, largestFile, mostFiles, sayBytes } from "@/lib/domain/injects/files";
import type { InjectFile } from "@/lib/domain/injects/inject";

type FilesFieldProps = { files: InjectFile[]; onChange: (files: InjectFile[]) => void };

/** The pictures and documents of an inject; each is kept on the server as soon as it is chosen. */
export function FilesField({ files, onChange }: FilesFieldProps) {
  const { slug } = useLive();
  const [isPending, setIsPending] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);

  const handleSelect = async (chosen: FileList | null): Promise<void> => {
    const taken = [...(chosen ?? [])].slice(0, mostFiles - files.length);
    setIsPending(true);
    const results = await Promise.all(taken.map((file) => uploadFile(slug, file)));
    setIsPending(false);
    setProblems(results.filter((result) => typeof result === "string"));
    onChange([...files, ...results.filter((result) => typeof result !== "string")]);
  };
  const rename = (id: string, name: string): void =>
    onChange(files.map((file) => (file.id === id ? { ...file, name } : file)));

  return (
    <div role="group" aria-label="Pictures and documents" className="flex flex-col items-start gap-2">
      {files.map(({ id, name, type, size }) => (
        <div key={id} className="flex w-full items-end gap-2">
          <TextField
            label={type === "application/pdf" ? "Document" : "Picture, in words for who cannot see it"}
            description={`${type.split("/")[1]!.toUpperCase()}, ${sayBytes(size)}`}
            value={name}
            maxLength={160}
            onChange={(next) => rename(id, next)}
            className="min-w-0 flex-1"
          />
          <Button
            variant="quiet"
            size="icon"
            aria-label={`Leave out ${name}`}
            onPress={() => onChange(files.filter((file) => file.id !== id))}
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
