import { expect, it } from 'vitest'
import { folderForTest, soundFolder } from '../tests/folder'
import { hasSmallDisks, onSmallDisk } from '../tests/press/small-disk'

const run = (what: string) => `node --import tsx ${what} 2>&1; echo "code $?"`

/** On a disk of its own: a publication that is printed, then no room for anything, then a disk that is only read. */
const script = (disk: string) => `
cp -r ${soundFolder} ${disk}/content
${run('press/build.ts')}
cp -r ${disk}/out /tmp/out.$$; cp -r ${disk}/content /tmp/content.$$
echo "More." >> ${disk}/content/articles/2008/case/article.mdx; cp -r ${disk}/content/. /tmp/content.$$
dd if=/dev/zero of=${disk}/rest bs=1k 2>/dev/null
echo "== full"
${run('press/build.ts')}
${run('desk/new.ts --yes --headline "A harbour closes"')}
mount -o remount,ro ${disk}
echo "== read-only"
${run('press/build.ts')}
${run('desk/new.ts --yes --headline "A harbour closes"')}
diff -r ${disk}/out /tmp/out.$$ && diff -r ${disk}/content /tmp/content.$$ && echo "all is there"
rm -r /tmp/out.$$ /tmp/content.$$`

it.runIf(hasSmallDisks)(
  'on a full disk, and on one that is only read, commands say so and nothing is lost',
  () => {
    const disk = folderForTest()
    const env = {
      CONTENT_DIR: `${disk}/content`,
      OUT_DIR: `${disk}/out`,
      PASSPORT_NOW: '2008-09-01T00:00:00Z',
    }
    const output = onSmallDisk(disk, '24m', script(disk), { ...env, SITE_URL: '', STYLE_GUIDE: '' })
    const [printed = '', full = '', readOnly = ''] = output.split(/== .*/)
    expect(printed).toContain('code 0')
    expect(full.match(/since the disk is full\. Make room/g), output).toHaveLength(2)
    expect(readOnly.match(/since it lies on a disk that may only be read/g), output).toHaveLength(2)
    expect((full + readOnly).match(/code 2/g), output).toHaveLength(4)
    expect(output).not.toMatch(/^ +at /m)
    expect(output).toContain('all is there')
  },
  180_000,
)

it.skipIf(hasSmallDisks)('no disk of its own is to be had here: a full disk was NOT tested', ({ skip }) =>
  skip(),
)
