import type { shapes } from '../generated/shapes';

/** What a file may be compared with. */
export type SchemaName = keyof typeof shapes;
