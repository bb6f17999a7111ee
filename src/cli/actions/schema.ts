import { schemaTexts } from '../../generated/schemas';
import { nearestWord } from '../../text/nearest';
import type { SchemaOptions } from '../command-options';
import { deliver, writeTextFile } from '../output';
import { pathFrom } from '../paths';
import { talk, type Session } from '../session';
import { allWritten, unknownSchema } from '../wording/schema';
import { wrongUse } from '../wrong-use';

/** `schema`: prints one, lists them, or writes them all into a folder. */
export function runSchema(session: Session, [name]: readonly string[], { o }: SchemaOptions): Promise<number> {
  const place = o === undefined ? undefined : pathFrom(o, session.host.platform);
  if (name !== undefined) deliver(session, { file: place, format: 'json' }, textOf(name));
  else if (place !== undefined) writeAll(session, place);
  else
    session.host.stdout.write(
      names()
        .map((each) => `${each}\n`)
        .join(''),
    );
  return Promise.resolve(0);
}

function names(): string[] {
  return Object.keys(schemaTexts);
}

/** A schema by its name; `status` is understood for `output/status`. */
function textOf(name: string): string {
  const known = [name, `output/${name}`].find((each) => Object.hasOwn(schemaTexts, each));
  const text = known === undefined ? undefined : schemaTexts[known];
  if (text === undefined) throw wrongUse(unknownSchema(name, names(), nearestWord(name, names())));
  return text;
}

function writeAll(session: Session, folder: string): void {
  const base = folder.replace(/\/+$/, '');
  for (const [name, text] of Object.entries(schemaTexts)) {
    const file = `${base}/${name}.schema.json`;
    session.host.makeFolder(file.slice(0, file.lastIndexOf('/')));
    writeTextFile(session, { file, format: 'json' }, text);
  }
  talk(session, allWritten(names().length, folder));
}
