import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from '../source/tree';
import { LONGEST_KEY } from './yaml-read';

/**
 * Marks that the two readers, or YAML's versions, see differently: tabs, odd line ends and spaces, the borders of
 * documents and directives.
 */
const ODD = /\t|\r(?!\n)|[\u0085\u2028\u2029\ufeff]|^ *(?:---|\.\.\.|%)/m;

/** Thrown inside this module only: the text holds something that the other reader is to look at. */
class Unusual extends Error {}

/**
 * Reads ordinary YAML into a tree, several times as fast as the document reader does. Whatever is wrong or out of the
 * ordinary — an error, an anchor, a tag, a block scalar, a key twice — gives undefined, and the document reader decides.
 */
export function readOrdinaryYaml(text: string): SourceNode | undefined {
  if (ODD.test(text)) return undefined;
  try {
    return new EventReader(text, parseEvents(text, {})).document();
  } catch {
    return undefined;
  }
}

class EventReader {
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  document(): SourceNode {
    const document = this.take();
    if (document.type !== EVENT_ID.DOCUMENT || document.directives.length > 0) throw new Unusual();
    const root = this.node(0);
    if (root.kind === 'scalar') throw new Unusual();
    if (this.take().type !== EVENT_ID.POP || this.next !== this.events.length) throw new Unusual();
    return root;
  }

  private take(): Event {
    const event = this.events[this.next++];
    if (event === undefined) throw new Unusual();
    return event;
  }

  /** @param behind where an empty value stands: behind what was read last */
  private node(behind: number): SourceNode {
    const event = this.take();
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS)
      throw new Unusual();
    if (event.anchorStart >= 0 || event.tagStart >= 0) throw new Unusual();
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event, behind);
    return event.type === EVENT_ID.MAPPING ? this.map(event.start) : this.list(event.start, event.style === 2);
  }

  private scalar(event: ScalarEvent, behind: number): ScalarNode {
    if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) throw new Unusual();
    if (event.valueStart < 0) return { kind: 'scalar', text: '', textStart: behind, start: behind, end: behind };
    const text = getScalarValue(this.text, event);
    const quoted = event.style === SCALAR_STYLE.PLAIN ? 0 : 1;
    const [start, end] = [event.valueStart - quoted, event.valueEnd + quoted];
    const standsAsIs =
      event.valueEnd - event.valueStart === text.length && this.text.startsWith(text, event.valueStart);
    return { kind: 'scalar', text, textStart: standsAsIs ? event.valueStart : undefined, start, end };
  }

  private map(start: number): MapNode {
    const entries: MapEntry[] = [];
    const seen = new Set<string>();
    while (this.events[this.next]?.type !== EVENT_ID.POP) {
      const key = this.node(start);
      if (key.kind !== 'scalar' || key.start === key.end || key.text === '<<' || seen.has(key.text))
        throw new Unusual();
      if (key.text.length > LONGEST_KEY) throw new Unusual();
      seen.add(key.text);
      entries.push({ key, value: this.node(key.end) });
    }
    this.next++;
    return { kind: 'map', entries, start, end: entries.at(-1)?.value.end ?? start };
  }

  private list(start: number, flow: boolean): ListNode {
    const items: SourceNode[] = [];
    while (this.events[this.next]?.type !== EVENT_ID.POP) items.push(this.node(items.at(-1)?.end ?? start));
    this.next++;
    return { kind: 'list', items, flow, start, end: items.at(-1)?.end ?? start };
  }
}
