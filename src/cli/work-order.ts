/** What threads of this program do. */
export type WorkName = 'roll-up';

/** A thread is given something once, and then answers one question after the other. */
export type Work<Data, Question, Answer> = (data: Data) => (question: Question) => Answer;

/** What a thread is told at its beginning: plain data. */
export interface WorkOrder {
  readonly work: WorkName;
  readonly data: unknown;
  /** Whether it keeps the compiled code of what it ran: of threads that do the same, one does. */
  readonly keepsCode: boolean;
}

/** In place of a question: there will be none any more. */
export const LAST = 'last';
