import { expect, it } from 'vitest'
import { pieces } from './pieces'

const shown = (text: string) =>
  pieces(text).map((piece) => (piece.isApart ? ` ${piece.text}` : `|${piece.text}`))

it.each([
  ['Six presidents met', ' Six presidents met'],
  ['held\u00A0words stay', ' held\u00A0words stay'],
  ['俄罗斯出兵，六国沉默', ' 俄罗斯|出兵，|六国|沉默'],
  ['他说“北京”与上海', ' 他|说|“北京”|与|上海'],
  ['Russia 与中国', ' Russia 与|中国'],
  ['الصين وجيرانها', ' الصين وجيرانها'],
])('%s comes apart between words and not before a mark that closes', (text, parts) => {
  expect(shown(text).join('')).toBe(parts)
})
