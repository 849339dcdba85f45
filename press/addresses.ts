import { basename } from 'node:path'
import { publicFiles } from '../lib/content/public-files'
import type { Edition } from '../lib/edition'
import { addressesOf, isKept } from '../lib/edition/addresses'
import { headersFile, redirectsFile } from '../lib/hosting/host-files'
import type { Problem } from '../lib/problem'
import { fileAt } from './edition'
import { refuseIfAny } from './refuse'

/**
 * Refuses a print that is not what the list of addresses says: a link to what is there would be called dead, or one to
 * what is not would pass. Cards and crops are printed where a page names them.
 */
export function checkPrinted(outDir: string, files: readonly string[], edition: Edition): void {
  const occupied = addressesOf(edition)
  const copied = publicFiles()
  const printed = new Set(files)
  const isListed = (address: string) =>
    occupied.has(address) || isKept(address, occupied) || copied.has(address)
  const unlisted = files.filter(
    (file) => !isListed(`/${file}`) && file !== redirectsFile && file !== headersFile,
  )
  const unprinted = [...occupied]
    .filter(([, { kind }]) => kind !== 'image')
    .map(([address]) => fileAt(address, address.endsWith('/') ? 'index.html' : ''))
    .filter((file) => !printed.has(file))
  const problem = (file: string, fault: typeof isUnlisted): Problem<string> => ({
    ...{ ...fault, file: `${basename(outDir)}/${file}`, line: 1, column: 1 },
  })
  refuseIfAny([
    ...unlisted.map((file) => problem(file, isUnlisted)),
    ...unprinted.map((file) => problem(file, isUnprinted)),
  ])
}

const isUnlisted = {
  code: 'address-unlisted',
  message: 'this file is at no address of the edition; expected one of its list',
  hint: 'Add the address to lib/edition/addresses.ts, or remove what prints the file',
}

const isUnprinted = {
  code: 'address-unprinted',
  message: 'the edition has this address, and nothing is printed there; expected the file',
  hint: 'Print it, or take the address out of lib/edition/addresses.ts',
}
