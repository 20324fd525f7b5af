import { createHash, randomBytes } from "node:crypto";

/** SHA-256 in hex: enough for secrets that are random and long. */
export function sha256(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** 256 random bits as 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
