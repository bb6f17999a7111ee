/** Threads that do one kind of work. Questions and answers are plain data: a copy goes over. */
export interface WorkerPool<Question, Answer> {
  /** What a thread makes of a question; undefined where the thread ended before it was done. */
  ask(question: Question): Promise<Answer | undefined>;
  /** No more is asked. Who is not answered yet will not be. */
  close(): void;
}
