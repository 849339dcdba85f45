import { Blob, Face, Feature, Font, shape, Buffer as Text } from 'harfbuzzjs'

/** The glyphs, by number, that letters are set in as small capitals and not otherwise. */
export function smallCapitalsOf(font: Uint8Array, letters: readonly string[]): Set<number> {
  const face = new Font(new Face(new Blob(font)))
  const features = ['smcp', 'c2sc'].flatMap((tag) => Feature.fromString(tag) ?? [])
  const glyphs = (features: Feature[]) => letters.flatMap((letter) => setIn(face, letter, features))
  const plain = new Set(glyphs([]))
  return new Set(glyphs(features).filter((glyph) => !plain.has(glyph)))
}

function setIn(font: Font, letter: string, features: Feature[]): number[] {
  const text = new Text()
  text.addText(letter)
  text.guessSegmentProperties()
  shape(font, text, features)
  return text.getGlyphInfos().map(({ codepoint }) => codepoint)
}
