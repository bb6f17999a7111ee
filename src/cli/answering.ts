import type { MessagePort } from 'node:worker_threads';

/** In place of a question: there will be none any more. */
export const LAST = 'last';

/**
 * Answers what comes from a port, one question after the other.
 *
 * @param end is called when the last has come
 */
export function answerAll<Question>(port: MessagePort, answer: (question: Question) => unknown, end: () => void): void {
  port.on('message', (question: Question | typeof LAST) => {
    if (question !== LAST) {
      port.postMessage(answer(question));
      return;
    }
    port.close();
    end();
  });
}
