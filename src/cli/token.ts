/** A text that nobody else makes, also not a process of the same number on another machine: 16 hexadecimal digits. */
export function newToken(): string {
  return process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex');
}
