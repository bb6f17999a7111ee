'use strict';
// Starts the program of the offline bundle. In the JavaScript that any Node understands: one that is too old for the program
// would only say that it cannot read it.
var MINIMUM = [20, 19];

var here = process.versions.node;
var version = here.split('.').map(Number);
if (version[0] > MINIMUM[0] || (version[0] === MINIMUM[0] && version[1] >= MINIMUM[1])) {
  require('./yuetishi.js');
} else {
  var wanted = MINIMUM.join('.');
  var sentences = [
    'Node.js ' + here + ' 太旧，请换成 ' + wanted + ' 或更新的版本：' + process.execPath,
    'Node.js ' + here + ' is too old, use ' + wanted + ' or newer: ' + process.execPath,
  ];
  process.stderr.write(sentences.join('\n') + '\n');
  process.exitCode = 3;
}
