import packageFile from '../../package.json';

interface PackageFile {
  readonly version: string;
  readonly bugs?: string | { readonly url?: string };
}

const { version, bugs }: PackageFile = packageFile;

export const VERSION = version;

/** Where a bug is to be reported; undefined where the package names no place. */
export const BUGS: string | undefined = typeof bugs === 'string' ? bugs : bugs?.url;
