/** All that fills templates, loaded only where there is one. */
export { fillMarkdown } from './fill-markdown';
export { fillWord } from './fill-word';
