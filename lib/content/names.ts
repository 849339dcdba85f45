/**
 * The grammar of names: of folders and files that make addresses, and of the images beside an article. All of them are
 * the same on every disk, in every address and in every shell.
 */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const imagePattern = /^[a-z0-9](?:[\w.-]*[a-z0-9])?\.(?:jpe?g|png|webp|avif|tiff?)$/i

/** Letters of a name: room in the 255 bytes of a file system for the endings that are put after it. */
export const longestName = 200

export const slugRule = `lowercase letters, digits and single hyphens, at most ${longestName}`
export const imageRule = `a file beside the article, named with letters, digits and - . _, that ends in .jpg, .png, .webp, .avif or .tiff`

export function isSlug(name: string): boolean {
  return slugPattern.test(name) && name.length <= longestName
}

const recordings = { video: ['mp4', 'webm'], audio: ['mp3', 'm4a', 'ogg'], captions: ['vtt'] } as const

/** What may lie beside an article and is played there, each with the endings of its files. */
export type RecordingKind = keyof typeof recordings

export function recordingRule(kind: RecordingKind): string {
  const endings = recordings[kind].map((ending) => `.${ending}`).join(', ')
  return `a file beside the article, named with letters, digits and - . _, that ends in ${endings.replace(/, ([^,]*)$/, ' or $1')}`
}

export function isRecordingName(name: string, kind: RecordingKind): boolean {
  const pattern = new RegExp(`^[a-z0-9](?:[\\w.-]*[a-z0-9])?\\.(?:${recordings[kind].join('|')})$`, 'i')
  return pattern.test(name) && name.length <= longestName
}

const dataPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/
export const dataRule =
  'a file beside the article, named with lowercase letters, digits and single hyphens, that ends in .csv'

export function isDataName(name: string): boolean {
  return dataPattern.test(name) && name.length <= longestName
}

export function isImageName(name: string): boolean {
  return imagePattern.test(name) && name.length <= longestName
}

/** Letters that no decomposition turns into Latin ones; Cyrillic is written as BGN/PCGN does, without its marks. */
const letters: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'a' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i' },
  ...{ і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't' },
  ...{ у: 'u', ў: 'w', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e' },
  ...{ ю: 'yu', я: 'ya' },
}

/** A text as a slug: its Latin letters and digits, in words. Empty when it has none that can be written so. */
export function slugFor(text: string, mostWords = Number.POSITIVE_INFINITY): string {
  const words = latin(text.toLowerCase()).match(/[a-z0-9]+/g) ?? []
  return words.slice(0, mostWords).join('-').slice(0, longestName).replace(/-$/, '')
}

/** The name that would do for an image. */
export function imageNameOf(name: string): string | undefined {
  const [, stem = '', ending = ''] = /^(.*?)\.+(\w+)$/s.exec(latin(name)) ?? []
  const plain = stem
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '')
    .slice(0, longestName - ending.length - 1)
  const meant = `${plain}.${ending}`
  return isImageName(meant) ? meant : undefined
}

function latin(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => letters[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, ''))
    .join('')
}
