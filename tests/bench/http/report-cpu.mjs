/** Loaded before a server's own code: tells the parent what the process has used, and ends with it. */
process.on('message', () => process.send(process.cpuUsage()));
process.on('disconnect', () => process.exit());
