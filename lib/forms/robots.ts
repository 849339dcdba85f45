/** What a crawler takes pages for. */
export type CrawlPurpose = 'search' | 'aiSearch' | 'aiTraining' | 'userTriggered'

/** Which purposes a publication allows. */
export type CrawlPolicy = Record<CrawlPurpose, 'allow' | 'disallow'>

/** The policy where the site's configuration names none: to be found and read, not to be learned by heart. */
export const defaultCrawlPolicy: CrawlPolicy = {
  search: 'allow',
  aiSearch: 'allow',
  aiTraining: 'disallow',
  userTriggered: 'allow',
}

/** The crawlers that say what they come for, under the names they ask robots.txt for. */
const crawlers: readonly { purpose: CrawlPurpose; comment: string; agents: readonly string[] }[] = [
  {
    purpose: 'search',
    comment: 'Search engines',
    agents: ['Googlebot', 'Bingbot', 'Applebot', 'DuckDuckBot', 'YandexBot', 'Baiduspider', 'Qwantbot'],
  },
  {
    purpose: 'aiSearch',
    comment: 'Search that answers with a model and names its sources',
    agents: ['OAI-SearchBot', 'Claude-SearchBot', 'PerplexityBot', 'DuckAssistBot', 'Amzn-SearchBot'],
  },
  {
    purpose: 'aiTraining',
    comment: 'Collecting text to train models',
    agents: [
      'GPTBot',
      'ClaudeBot',
      'anthropic-ai',
      'Google-Extended',
      'Applebot-Extended',
      'Meta-ExternalAgent',
      'FacebookBot',
      'Amazonbot',
      'Bytespider',
      'CCBot',
      'AI2Bot',
      'cohere-training-data-crawler',
      'Diffbot',
      'omgili',
      'Webzio-Extended',
      'PanguBot',
    ],
  },
  {
    purpose: 'userTriggered',
    comment: 'Fetching one page because a reader asked for it',
    agents: ['ChatGPT-User', 'Claude-User', 'Perplexity-User', 'MistralAI-User', 'Meta-ExternalFetcher'],
  },
]

/** What a publication says of it: the rest is as above. */
type Given = { [Purpose in CrawlPurpose]?: CrawlPolicy[Purpose] | undefined }

/**
 * robots.txt: who may read the site, and where the sitemaps lie. Whoever may read pages may read their images
 * and styles too; pages that should not be found say so themselves, which a crawler must be let in to read.
 */
export function robotsTxt(policy: Given, siteUrl: string, sitemaps: readonly string[]): string {
  const groups = crawlers.map(({ purpose, comment, agents }) =>
    group(comment, agents, policy[purpose] ?? defaultCrawlPolicy[purpose]),
  )
  const lines = sitemaps.map((address) => `Sitemap: ${siteUrl}${address}`)
  return `${[...groups, group('Everyone else', ['*'], 'allow'), lines.join('\n')].join('\n\n')}\n`
}

function group(comment: string, agents: readonly string[], rule: CrawlPolicy[CrawlPurpose]): string {
  const names = agents.map((agent) => `User-agent: ${agent}`)
  return [`# ${comment}`, ...names, rule === 'allow' ? 'Allow: /' : 'Disallow: /'].join('\n')
}
