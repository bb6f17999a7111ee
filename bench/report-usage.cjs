// Loaded into a measured process before its program: on exit it writes what the process has used to the path it was given.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

// A worker loads it, too; what the process has used, all its threads have.
if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      process.env.USAGE_FILE,
      JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, maxRssKiB: maxRSS }),
    );
  });
