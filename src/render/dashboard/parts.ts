import type { CountedList, EntryStage, TaskName, Tone } from '../../document/dashboard/dashboard';
import type { FilePosition } from '../../source/place';
import { html, type HtmlValue, type Markup } from '../../text/html-markup';

/** Pieces of markup that several parts of the page share. */

export const NOTHING = html``;

/** A number that opens its list. @param text the number as it is read; what it counts is told to who cannot see where it stands */
export function listLink({ key, title }: CountedList, text: string): Markup {
  return html`<a href="#${key}" aria-label="${text}（${title}）">${text}</a>`;
}

/** `逾期2`, as a link to the list. */
export function markedLink(list: CountedList, tone: Tone): Markup {
  const { label, count } = list.figure;
  return html`<span class="mark ${tone}">${listLink(list, `${label}${count}`)}</span>`;
}

export function taskName({ id, title }: TaskName): Markup {
  return html`<b>${id}</b> ${title}`;
}

export function stageSince(stage: EntryStage | undefined): Markup {
  return stage === undefined ? NOTHING : html`${stage.name} <small class="date">${stage.since}</small>`;
}

/** `plan.yaml:41:13` */
export function placeText({ file, line, column }: FilePosition): string {
  return `${file}:${line}:${column}`;
}

/** A part of the page with its heading. */
export function section(id: string, title: string, ...content: readonly HtmlValue[]): Markup {
  const body = content.map((each) => html`${each}`);
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title" tabindex="-1">${title}</h2>${body}</section>
`;
}

/** A table that is wider than a phone moves within its frame, also by the keyboard. */
export function scrolling(label: string, content: Markup): Markup {
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0">${content}</div>`;
}

/** What the marks of a drawing mean. @param entries the mark's classes and its word */
export function keyTo(...entries: readonly (readonly [marks: string, word: string])[]): Markup {
  const items = entries.map(([marks, word]) => html`<span><span class="swatch ${marks}"></span>${word}</span> `);
  return html`<p class="key">${items}</p>`;
}
