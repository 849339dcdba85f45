import robotsParser from 'robots-parser'
import { describe, expect, it } from 'vitest'
import { siteUrl } from '../../tests/edition'
import { defaultCrawlPolicy, robotsTxt } from './robots'

const sitemaps = ['/sitemap.xml', '/news-sitemap.xml']
const parsed = (policy = defaultCrawlPolicy) =>
  robotsParser(`${siteUrl}/robots.txt`, robotsTxt(policy, siteUrl, sitemaps))
const page = `${siteUrl}/2008/08/28/a/`

describe('robots.txt', () => {
  it.each([
    'Googlebot',
    'Bingbot',
    'OAI-SearchBot',
    'PerplexityBot',
    'ChatGPT-User',
    'Claude-User',
    'SomeBot',
  ])('lets %s read pages, what they need, and pages that ask not to be found', (agent) => {
    for (const path of ['/', '/images/a-1200.jpg', '/_next/static/media/a.woff2', '/site.js', '/search/'])
      expect(parsed().isAllowed(`${siteUrl}${path}`, agent), path).toBe(true)
    expect(parsed().isAllowed(page, agent)).toBe(true)
  })

  it.each(['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot', 'Applebot-Extended', 'Meta-ExternalAgent'])(
    'asks %s, which trains models, to stay away',
    (agent) => expect(parsed().isDisallowed(page, agent)).toBe(true),
  )

  it('decides for each purpose alone', () => {
    const agents = {
      search: 'Bingbot',
      aiSearch: 'OAI-SearchBot',
      aiTraining: 'GPTBot',
      userTriggered: 'Claude-User',
    }
    const all = { search: 'allow', aiSearch: 'allow', aiTraining: 'allow', userTriggered: 'allow' } as const
    for (const purpose of ['search', 'aiSearch', 'aiTraining', 'userTriggered'] as const) {
      const robots = parsed({ ...all, [purpose]: 'disallow' })
      const shut = Object.entries(agents).filter(([, agent]) => robots.isDisallowed(page, agent))
      expect(shut.map(([name]) => name)).toEqual([purpose])
    }
  })

  it('says where the sitemaps lie', () => {
    expect(parsed().getSitemaps()).toEqual(sitemaps.map((address) => `${siteUrl}${address}`))
  })
})
