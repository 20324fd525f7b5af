"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

const saidForMs = 2_000;

/** A text to be taken elsewhere, with a button that copies it. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);

  const handleCopy = async () => {
    // Without the right to the clipboard the text is selected, to be copied by hand.
    input.current?.select();
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    if (!copied) return;
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), saidForMs);
  };
  return (
    <div className="flex items-end gap-2">
      <TextField label={label} value={text} isReadOnly inputRef={input} className="min-w-0 flex-1" />
      <Button variant="primary" onPress={() => void handleCopy()}>
        {isCopied ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
        {isCopied ? "Copied" : "Copy"}
      </Button>
    </div>
  );
}
