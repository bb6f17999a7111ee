/**
 * Larger workbooks and csv files are refused before they are read, in bytes. A ledger of 5,000 occurrences has about a
 * megabyte; the rest is room for pictures that somebody pasted in.
 */
export const LARGEST_TABLE = 32 * 1024 * 1024;
