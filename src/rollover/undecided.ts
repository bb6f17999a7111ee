/** What stands for a date that a person must decide. */
export const UNDECIDED_PHRASE = '待定';
