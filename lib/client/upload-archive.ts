import type { RefusalBody } from "@/lib/domain/errors";
import { parseJson } from "./parse-json";
import { refusalOf } from "./send-command";

export type UploadedArchive =
  | { outcome: "opened"; slug: string; events: number }
  | { outcome: "refused"; error: RefusalBody["error"] }
  | { outcome: "unreachable" };

/**
 * Sends an archive to be opened; `onProgress` is told how much of it has gone, from 0 to 1. By XMLHttpRequest, as fetch tells
 * nothing of what has been sent.
 */
export function uploadArchive(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadedArchive> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/archives");
    request.setRequestHeader("content-type", "application/zip");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1);
    request.onerror = request.onabort = () => resolve({ outcome: "unreachable" });
    request.onload = () => {
      const body = parseJson(request.responseText);
      if (request.status === 201) resolve({ outcome: "opened", ...(body as { slug: string; events: number }) });
      else resolve({ outcome: "refused", error: refusalOf(body) });
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
