// Loaded before a program of a test (node --require): whatever it would ask the network for fails, and says so.
const refuse = () => {
  throw new Error('the network was asked');
};

for (const name of ['node:dns', 'node:http', 'node:https', 'node:net', 'node:tls']) {
  const library = require(name);
  for (const call of ['connect', 'createConnection', 'get', 'lookup', 'request']) {
    if (call in library) library[call] = refuse;
  }
}
require('node:net').Socket.prototype.connect = refuse;
globalThis.fetch = refuse;
