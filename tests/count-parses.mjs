import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'

/** Loaded into every process of a print: writes down each text that is parsed, a line each, into the file `PARSES`. */
subscribe('passport:parsed', ({ file }) => appendFileSync(process.env.PARSES ?? '', `${file}\n`))
