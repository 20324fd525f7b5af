const bytes = 32;

/** A code that cannot be guessed: 32 random bytes as base64url. Made here, so that no log ever holds it. */
export function newInviteCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...random))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
