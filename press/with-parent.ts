/**
 * Loaded first by every process that works for another: when that one is killed, nobody will take its results. Without
 * it the process would go on for ever, telling of each thing it could not tell.
 */
process.once('disconnect', () => process.exit(1))
