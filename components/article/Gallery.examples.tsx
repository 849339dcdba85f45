import { parts } from '../examples'
import { Figure } from './Figure'
import { Gallery } from './Gallery'

export const examples = parts(Gallery, ({ gallery: { title, images } }) => {
  const figures = images.map((illustration) => (
    <Figure key={illustration.caption} illustration={illustration} sizes="(min-width: 42rem) 19rem, 50vw" />
  ))
  return {
    'of two': { title: images[1]?.caption ?? title, children: figures.slice(1) },
    'with an odd one, which leads': { title, children: figures },
  }
})
