/** Values that were asked for lately, by key; never more than a few. */
export class Recent<Value> {
  private readonly values = new Map<string, Value>();
  /**
   * Goes on where it stopped: a new one would step over whatever was removed since the map was last laid out. There is none
   * before it is needed, for V8 keeps each layout of a map from the one on that an iterator stands in.
   */
  private byAge: Iterator<string, undefined> | undefined;
  private latest: string | undefined;
  private size = 0;

  /**
   * @param most at least 1; the latest is kept, whatever its size
   * @param sizeOf how much of it a value takes, the same each time
   */
  constructor(
    private readonly most: number,
    private readonly sizeOf: (value: Value) => number = () => 1,
  ) {}

  /** The value of a key where it is known; that it was looked at keeps it no longer. */
  peek(key: string): Value | undefined {
    return this.values.get(key);
  }

  /** The value of a key, made where it is not known. */
  get(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined && key === this.latest) return known;
    this.latest = key;
    const value = known ?? make();
    if (known === undefined) this.size += this.sizeOf(value);
    else this.values.delete(key);
    this.values.set(key, value);
    while (this.size > this.most && this.values.size > 1) this.removeOldest();
    return value;
  }

  /** It is asked for no more. */
  forget(key: string): void {
    this.drop(key);
    this.byAge = undefined;
  }

  private removeOldest(): void {
    this.byAge ??= this.values.keys();
    // There is always one behind it: the latest.
    this.drop(this.byAge.next().value ?? '');
  }

  private drop(key: string): void {
    const value = this.values.get(key);
    if (value === undefined) return;
    this.size -= this.sizeOf(value);
    this.values.delete(key);
  }
}
