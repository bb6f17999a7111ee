// Loaded before a program of a test (node --require): kills it when it asks the file system of a folder for the n-th time.
// What writes bytes counts twice: before it begins, and when half of them are written.
const fs = require('node:fs');

const folder = process.env.DYING_FOLDER;
let left = Number(process.env.DYING_AT);
let isWriting = false;

function step() {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

for (const name of Object.keys(fs).filter((each) => each.endsWith('Sync'))) {
  const call = fs[name];
  fs[name] = Object.assign((...args) => {
    const [first] = args;
    if (typeof first === 'string' && first.startsWith(folder)) isWriting = true;
    if (!isWriting || (first !== 1 && typeof first !== 'number' && !String(first).startsWith(folder))) {
      return call(...args);
    }
    step();
    if (name === 'writeFileSync' && left === 1) {
      const [, data, options] = args;
      call(first, data.slice(0, Math.floor(data.length / 2)), options);
    }
    if (name === 'writeFileSync') step();
    return call(...args);
  }, call);
}
