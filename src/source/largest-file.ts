/** Larger files are refused before they are parsed, in bytes; a plan has some 20 KB, and records can be split. */
export const LARGEST_FILE = 2 * 1024 * 1024;
