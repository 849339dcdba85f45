/** A video that others show: whose site it is, for readers, and the page of theirs that plays it in a frame. */
export interface HostedVideo {
  /** As readers know it: `youtube.com`. */
  host: string
  /** The origin that the frame is from. */
  origin: string
  frame: string
}

interface Host {
  /** What a reader is told, and where its videos have their pages. */
  host: string
  /** A path, with its query, of the page of a video; its first group names the video. */
  pages: Readonly<Record<string, RegExp>>
  origin: string
  frame: (id: string) => string
}

/** The players that keep the least of those who watch: without cookies before they play, where there is such a one. */
const hosts: readonly Host[] = [
  {
    host: 'youtube.com',
    pages: {
      'www.youtube.com': /^\/watch\?v=([\w-]{11})$/,
      'youtube.com': /^\/watch\?v=([\w-]{11})$/,
      'youtu.be': /^\/([\w-]{11})$/,
    },
    origin: 'https://www.youtube-nocookie.com',
    frame: (id) => `/embed/${id}?autoplay=1`,
  },
  {
    host: 'vimeo.com',
    pages: { 'vimeo.com': /^\/(\d{1,12})$/ },
    origin: 'https://player.vimeo.com',
    frame: (id) => `/video/${id}?autoplay=1&dnt=1`,
  },
  {
    host: 'archive.org',
    pages: { 'archive.org': /^\/details\/([\w.-]{1,100})$/ },
    origin: 'https://archive.org',
    frame: (id) => `/embed/${id}?autoplay=1`,
  },
]

/** The origins of all players there are. */
export const frameOrigins: ReadonlySet<string> = new Set(hosts.map(({ origin }) => origin))

/** How the page of a video is written, for messages. */
export const hostedPages =
  'https://www.youtube.com/watch?v=…, https://vimeo.com/… or https://archive.org/details/…'

/** The video whose page is at an address, when it is of a host that is known. */
export function hostedVideo(url: string): HostedVideo | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host: at, pathname, search, hash, port } = new URL(url)
  if (protocol !== 'https:' || hash !== '' || port !== '') return undefined
  for (const { host, pages, origin, frame } of hosts) {
    const page = Object.hasOwn(pages, at) ? pages[at] : undefined
    const id = page?.exec(`${pathname}${search}`)?.[1]
    if (id !== undefined) return { host, origin, frame: `${origin}${frame(id)}` }
  }
  return undefined
}
