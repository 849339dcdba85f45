import { parts } from '../examples'
import { Stamp } from './Stamp'

export const examples = parts(Stamp, ({ publication: issuer }) => ({
  'a short name': { place: 'Kyiv', day: '28 MAR 2014', issuer },
  'a name of 58 letters': {
    place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    day: '3 JUN 2013',
    issuer,
  },
}))
