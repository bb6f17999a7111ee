import type { Plugin } from 'esbuild';

/** Of Node's own, what a library takes at its beginning for something that this program never does with it. */
export const TAKEN_EARLY = { library: 'commander', module: 'node:child_process', names: ['spawn'] };

/**
 * Has it loaded where it is used. Commander takes what starts other programs for commands that are programs of their own;
 * that brings Node's streams and sockets along, which is a tenth of what bare Node takes to start.
 */
export const askedLate: Plugin = {
  name: 'asked-late',
  setup(building) {
    const { library, module, names } = TAKEN_EARLY;
    building.onResolve({ filter: new RegExp(`^${module}$`) }, ({ path, importer }) =>
      importer.replaceAll('\\', '/').includes(`/node_modules/${library}/`)
        ? { path, namespace: 'asked-late' }
        : undefined,
    );
    building.onLoad({ filter: /^/, namespace: 'asked-late' }, ({ path }) => {
      const later = names.map((name) => `get ${name}() { return require(${JSON.stringify(path)}).${name}; }`);
      return { contents: `module.exports = { ${later.join(', ')} };` };
    });
  },
};
