import { readFileSync } from 'node:fs'
import type { Part } from '../../../lib/edition/slice/part'
import { Slices } from '../../../lib/edition/slice/slices'
import { type Told, told } from './told'

/**
 * Loaded before a build, it makes a press of which the programmer forgot one thing: for each page one kind of its parts
 * has the name that it had in another edition, so that a page that differs in nothing else is taken for that one.
 */
const { FORGET = '', FORGET_TOLD = '' } = process.env
const before = told.parse(JSON.parse(readFileSync(FORGET_TOLD, 'utf8')))
const { at } = Slices.prototype

Slices.prototype.at = async function forgetfully(address: string) {
  const slice = await at.call(this, address)
  const [kind, part] = Object.entries(slice).find(([name]) => name === FORGET) ?? []
  if (kind === undefined) throw new Error(`A slice has no ${FORGET} that could be forgotten.`)
  return { ...slice, [kind]: renamed(part, before[address]?.[kind]) }
}

/** The parts by the names they had, if there were as many. */
function renamed(part: Part | readonly Part[], names: Told[string][string] | undefined): Part | Part[] {
  const parts = 'digest' in part ? [part] : part
  const all = parts.map((each, i) => ({
    ...('file' in each ? { file: each.file } : {}),
    digest: names?.length === parts.length ? (names[i] ?? '') : each.digest,
    get value() {
      return each.value
    },
  }))
  const [first] = all
  return 'digest' in part && first ? first : all
}
