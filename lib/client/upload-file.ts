import { largestFile, sayBytes } from "@/lib/domain/injects/files";
import { InjectFile } from "@/lib/domain/injects/inject";
import { refusalOf } from "./send-command";

/** Sends a picture or document for an inject; answers what is kept of it, or why it is not. */
export async function uploadFile(slug: string, file: File): Promise<InjectFile | string> {
  if (file.size > largestFile) return `“${file.name}” is larger than ${sayBytes(largestFile)}.`;
  const address = `/api/v1/exercises/${slug}/files?name=${encodeURIComponent(file.name.slice(0, 160))}`;
  const response = await fetch(address, { method: "POST", body: file }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (!response) return "The server cannot be reached. Try again when you are back online.";
  return response.ok ? InjectFile.parse(body) : `“${file.name}”: ${refusalOf(body).message}`;
}
