/** Why a text is no day: it has the form of a date, and the day does not exist; or it has another form. */
export interface NoDay {
  readonly kind: 'not-a-day' | 'not-a-date';
}

/** What is wrong with a text that stands where a date belongs and names no day. */
export function noDay(text: string): NoDay {
  return { kind: /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'not-a-day' : 'not-a-date' };
}
