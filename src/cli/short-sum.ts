import { sha256 } from '@noble/hashes/sha2.js';

/** The SHA-256 of some bytes, in small hexadecimal digits: for few of them, which are added up before `node:crypto` is loaded. */
export function shortSha256(bytes: Uint8Array): string {
  const { buffer, byteOffset, length } = sha256(bytes);
  return Buffer.from(buffer, byteOffset, length).toString('hex');
}
