/**
 * The value of `content-disposition` for a file to be saved (RFC 6266): `name` in any writing, and `plain`, in ASCII, for
 * programs that read no other.
 */
export function attachment(name: string, plain: string): string {
  const safe = name
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
