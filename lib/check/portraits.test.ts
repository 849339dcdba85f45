import { copyFileSync, cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../../tests/folder'
import { readPublication } from '../content/publication'
import { visibleAt } from '../edition/gate'
import { portraitOf } from '../edition/views'
import { checkPublication } from './publication'

const now = new Date('2030-01-01T00:00:00Z')
const image = `${soundFolder}/articles/2008/case/small.jpg`

/** The sound publication, its author with a photograph that is said so. */
function publicationWith(photo: string) {
  const folder = folderForTest()
  cpSync(soundFolder, folder, { recursive: true })
  copyFileSync(image, join(folder, 'authors/staff.jpg'))
  writeFileSync(join(folder, 'authors/staff.yaml'), `name: The staff\nphoto:\n${photo}`)
  return readPublication(folder)
}

describe('the photograph of an author', () => {
  it('is shown at the head of what the author has written, and needs neither role nor line', async () => {
    const publication = publicationWith(
      '  file: staff.jpg\n  alt: Three people at a table.\n  credit: Ana Roa\n',
    )
    expect(await checkPublication(publication, now)).toEqual([])
    const portrait = await portraitOf(visibleAt(publication, now), 'staff')
    expect(portrait).toMatchObject({ alt: 'Three people at a table.', credit: 'Ana Roa' })
    expect(portrait?.picture.width).toBeGreaterThan(0)
  })

  it.each([
    [
      'that is not there',
      '  file: stuff.jpg\n  alt: Three people.\n  credit: Ana Roa\n',
      'image-missing 3:9',
    ],
    ['without a word for it', '  file: staff.jpg\n  alt: photo\n  credit: Ana Roa\n', 'alt-vague 4:8'],
    [
      'that says the name once more',
      '  file: staff.jpg\n  alt: The staff\n  credit: Ana Roa\n',
      'alt-headline 4:8',
    ],
    [
      'whose it is by courtesy',
      '  file: staff.jpg\n  alt: Three people.\n  credit: Courtesy of Ana\n',
      'credit-courtesy 5:11',
    ],
    ['in another folder', '  file: ../a.jpg\n  alt: Three people.\n  credit: Ana Roa\n', 'field-value 3:9'],
  ])('%s is a problem with its place', async (_, photo, problem) => {
    const found = await checkPublication(publicationWith(photo), now)
    expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toContain(problem)
  })
})
