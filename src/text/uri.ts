/**
 * A path with forward slashes as a URI: below the repository a relative reference, elsewhere a file URI, also with a
 * drive or a server of Windows. Whatever is not a plain letter, digit or mark is percent-encoded as UTF-8 (RFC 3986); a
 * colon too, or the first step of a relative reference could be taken for a scheme.
 */
export function uriOfPath(path: string): string {
  const [, server, drive, rest = path] = /^(?:\/\/([^/]+)(?=\/)|([A-Za-z]:)(?=\/))?(.*)$/s.exec(path) ?? [];
  const steps = rest.split('/').map(encoded).join('/');
  if (server !== undefined) return `file://${encoded(server)}${steps}`;
  if (drive !== undefined) return `file:///${drive}${steps}`;
  return path.startsWith('/') ? `file://${steps}` : steps;
}

/** Half a surrogate pair, which a file name on Windows may hold, is no character and has no UTF-8. */
function encoded(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'));
}
