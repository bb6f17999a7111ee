import type { Times } from '../when';
import type { Ambiguity } from '../phrase/ambiguity';
import { owedInSpans, owedRecurring, type Owed } from '../phrase/owed';
import type { NamedRecurrence } from '../phrase/recurrences';
import type { NamedSpan } from '../phrase/spans';

/** A time or a count that a sentence names, with where it stands: UTF-16 offsets, `end` exclusive. */
export type ProseItem = ProseTime | ProseCount;

/** 6月底前, 每季度, 上半年和下半年. */
export interface ProseTime {
  readonly kind: 'time';
  readonly start: number;
  readonly end: number;
  readonly owed: OwedTime;
  /** Whether it says when something is due also without a count: 2022年 and 全年 only say within what a count counts. */
  readonly standsAlone: boolean;
  /** Whether it says by when what stands before it is to be done: 组织2次培训，6月底前完成. */
  readonly closes: boolean;
  /** Whether a colon behind it lets it stand before a list: 三月：…. */
  readonly introduces: boolean;
  /** Whether what is to be done stands before it: 支委会每月1次. */
  readonly trails: boolean;
}

/** 1次, 2-3期, 至少2篇. */
export interface ProseCount {
  readonly kind: 'count';
  readonly start: number;
  readonly end: number;
  readonly times: Times;
  /** Said of each of several times: 各1次. */
  readonly each: boolean;
  /** Whether it stands behind its time at once, and ends what that says: 每月1次，…. */
  readonly ends: boolean;
}

/**
 * Stretches of days; a recurrence and what limits it; or a frequency that no phrase says: in
 * other periods than a plan's, as 每旬, or on several `days` of each, as 每周二、周四. */
export type OwedTime =
  | { readonly kind: 'spans'; readonly spans: readonly NamedSpan[] }
  | { readonly kind: 'recurrence'; readonly found: NamedRecurrence; readonly within: NamedSpan | undefined }
  | { readonly kind: 'unread'; readonly days: boolean };

/** What an owed time comes to with a count, as it would in a phrase; nothing where no phrase can say it. */
export function rulesOf(owed: OwedTime, times: Times): readonly Owed[] {
  if (owed.kind === 'unread') return [];
  return owed.kind === 'spans' ? owedInSpans(owed.spans, times) : [owedRecurring(owed.found, owed.within, times)];
}

/** What is unclear about the wording of a time. */
export function ambiguitiesOf(owed: OwedTime): readonly Ambiguity[] {
  if (owed.kind === 'unread') return [];
  const named = owed.kind === 'spans' ? owed.spans : [owed.found, ...(owed.within === undefined ? [] : [owed.within])];
  return named.flatMap(({ ambiguity }) => ambiguity ?? []);
}
